/// Finds articles that repeat earlier ones, such as two papers' copies of one wire report.
///
/// The body's words, in lower case, are read in runs of five (shingles); each run is hashed with a fixed function. Of each
/// article the 256 smallest hashes are kept (a bottom-k sketch, Broder 1997), so that memory is bounded and short articles
/// are compared exactly. Likeness is the Jaccard index of the runs; the thresholds 0.80 and 0.60 are those that are usual for
/// news. Near-duplication is not transitive: an article is
/// compared with every earlier one that shares a run, and named a copy of the one that is most like it.
public struct NearDuplicateFinder: Sendable {
    private struct Sketch {
        var article: RecordID
        var hashes: [UInt64]
        /// The number of different runs in the whole body.
        var count: Int
    }

    private var sketches: [Sketch] = []
    /// For each kept hash, the articles that have it, at most `postingLimit`.
    private var postings: [UInt64: [Int32]] = [:]

    private static let sketchSize = 256
    private static let shingleLength = 5
    private static let postingLimit = 32
    /// A body of fewer runs says too little to be called a copy.
    private static let smallestBody = 20

    /// Makes a finder that has seen no article.
    public init() {}

    /// Notes an article and says which earlier one it repeats, if any.
    ///
    /// - Parameter article: The article with its blocks.
    /// - Returns: The most like of the earlier articles, nil when none is like it.
    public mutating func add(_ article: AnnotatedArticle) -> NearDuplicate? {
        let runs = Self.shingles(of: article)
        guard runs.count >= Self.smallestBody else { return nil }
        let sketch = Sketch(
            article: article.article.id,
            hashes: Array(runs.prefix(Self.sketchSize)),
            count: runs.count
        )
        var candidates: Set<Int32> = []
        for hash in sketch.hashes { candidates.formUnion(postings[hash] ?? []) }
        var best: NearDuplicate?
        for candidate in candidates.sorted() {
            guard let found = Self.compare(sketch, sketches[Int(candidate)]) else { continue }
            if best.map({ $0.isLess(like: found) }) ?? true { best = found }
        }
        let index = Int32(sketches.count)
        sketches.append(sketch)
        for hash in sketch.hashes where postings[hash, default: []].count < Self.postingLimit {
            postings[hash, default: []].append(index)
        }
        return best
    }

    /// Compares a later with an earlier article.
    private static func compare(_ later: Sketch, _ earlier: Sketch) -> NearDuplicate? {
        // The smallest hashes of the union; those in both sketches estimate the share.
        var left = 0
        var right = 0
        var union = 0
        var shared = 0
        while union < sketchSize, left < later.hashes.count || right < earlier.hashes.count {
            union += 1
            if right >= earlier.hashes.count {
                left += 1
            } else if left >= later.hashes.count {
                right += 1
            } else if later.hashes[left] == earlier.hashes[right] {
                shared += 1
                left += 1
                right += 1
            } else if later.hashes[left] < earlier.hashes[right] {
                left += 1
            } else {
                right += 1
            }
        }
        guard union > 0 else { return nil }
        let likeness = Double(shared) / Double(union)
        let intersection = likeness / (1 + likeness) * Double(later.count + earlier.count)
        let containment = min(1, intersection / Double(min(later.count, earlier.count)))
        let kind: NearDuplicate.Kind
        let score: Double
        if likeness == 1, later.count == earlier.count {
            (kind, score) = (.identical, 1)
        } else if likeness >= 0.8 {
            (kind, score) = (.nearDuplicate, likeness)
        } else if containment >= 0.6 {
            (kind, score) = (.derived, containment)
        } else {
            return nil
        }
        let rounded = (score * 1000).rounded() / 1000
        return NearDuplicate(article: later.article, of: earlier.article, kind: kind, score: rounded)
    }

    /// The hashes of all runs of words in the body, each once, in rising order.
    private static func shingles(of article: AnnotatedArticle) -> [UInt64] {
        var hashes: Set<UInt64> = []
        var window: [UInt64] = []
        for block in article.blocks where block.role == .body || block.role == .list {
            for word in words(article.article.text.bytes(in: block.span)) {
                window.append(word)
                if window.count > shingleLength { window.removeFirst() }
                guard window.count == shingleLength else { continue }
                hashes.insert(window.reduce(0xCBF2_9CE4_8422_2325) { mix($0 ^ $1) })
            }
        }
        return hashes.sorted()
    }

    /// The FNV-1a hashes of the words: runs of letters, digits and bytes beyond ASCII.
    private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var isInWord = false
        for byte in bytes {
            if byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 {
                hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01B3
                isInWord = true
            } else if isInWord, byte != 0x27 {
                words.append(hash)
                hash = 0xCBF2_9CE4_8422_2325
                isInWord = false
            }
        }
        if isInWord { words.append(hash) }
        return words
    }

    /// Spreads the bits of a hash (the finaliser of SplitMix64).
    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
