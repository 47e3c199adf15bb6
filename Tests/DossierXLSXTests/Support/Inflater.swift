/// Undoes the deflate compression of RFC 1951, so that the tests read a workbook without the library that wrote it.
struct Inflater {
    enum Failure: Error {
        case truncated
        case invalid
    }

    private let input: ArraySlice<UInt8>
    private var position: Int
    private var bitBuffer = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    private init(_ input: ArraySlice<UInt8>) {
        self.input = input
        position = input.startIndex
    }

    /// The bytes that were compressed.
    static func inflate(_ input: ArraySlice<UInt8>) throws -> [UInt8] {
        var inflater = Inflater(input)
        while try !inflater.block() {}
        return inflater.output
    }

    private mutating func bits(_ count: Int) throws -> Int {
        while bitCount < count {
            guard position < input.endIndex else { throw Failure.truncated }
            bitBuffer |= Int(input[position]) << bitCount
            position += 1
            bitCount += 8
        }
        defer {
            bitBuffer >>= count
            bitCount -= count
        }
        return bitBuffer & (1 << count - 1)
    }

    /// Reads a block; true when it was the last.
    private mutating func block() throws -> Bool {
        let isLast = try bits(1) == 1
        switch try bits(2) {
        case 0: try stored()
        case 1: try compressed(Code(Self.fixedLengths), Code([Int](repeating: 5, count: 30)))
        case 2:
            let (literals, distances) = try codes()
            try compressed(literals, distances)
        default: throw Failure.invalid
        }
        return isLast
    }

    private mutating func stored() throws {
        bitBuffer = 0
        bitCount = 0
        guard position + 4 <= input.endIndex else { throw Failure.truncated }
        let length = Int(input[position]) | Int(input[position + 1]) << 8
        position += 4
        guard position + length <= input.endIndex else { throw Failure.truncated }
        output += input[position..<(position + length)]
        position += length
    }

    /// Reads the two codes of a dynamic block.
    private mutating func codes() throws -> (Code, Code) {
        let literalCount = try bits(5) + 257
        let distanceCount = try bits(5) + 1
        let lengthCount = try bits(4) + 4
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<lengthCount { lengths[Self.lengthOrder[index]] = try bits(3) }
        let lengthCode = Code(lengths)
        var all: [Int] = []
        while all.count < literalCount + distanceCount {
            let symbol = try symbol(of: lengthCode)
            switch symbol {
            case 16: all += [Int](repeating: all.last ?? 0, count: try bits(2) + 3)
            case 17: all += [Int](repeating: 0, count: try bits(3) + 3)
            case 18: all += [Int](repeating: 0, count: try bits(7) + 11)
            default: all.append(symbol)
            }
        }
        return (Code(Array(all[..<literalCount])), Code(Array(all[literalCount..<(literalCount + distanceCount)])))
    }

    private mutating func compressed(_ literals: Code, _ distances: Code) throws {
        while true {
            let symbol = try symbol(of: literals)
            if symbol == 256 { return }
            if symbol < 256 {
                output.append(UInt8(symbol))
                continue
            }
            let length = Self.lengthBases[symbol - 257] + (try bits(Self.lengthExtras[symbol - 257]))
            let distanceSymbol = try self.symbol(of: distances)
            let distance = Self.distanceBases[distanceSymbol] + (try bits(Self.distanceExtras[distanceSymbol]))
            guard distance <= output.count else { throw Failure.invalid }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    private mutating func symbol(of code: Code) throws -> Int {
        var value = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            value |= try bits(1)
            let count = code.counts[length]
            if value - first < count { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw Failure.invalid
    }

    /// A canonical Huffman code.
    private struct Code {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int] = []

        init(_ lengths: [Int]) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            for length in 1...15 {
                symbols += lengths.indices.filter { lengths[$0] == length }
            }
        }
    }

    private static let fixedLengths =
        [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
        + [Int](repeating: 8, count: 8)
    private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengthExtras = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let distanceExtras = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]
}
