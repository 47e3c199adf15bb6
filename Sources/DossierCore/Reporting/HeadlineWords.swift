/// The words of an article's headline, for telling what the article is about.
///
/// Words are compared by their first five bytes without regard to case, so that "sanctions" meets "sanctioned"; short words
/// count only when they are written in capitals, as "UN" is.
struct HeadlineWords: Sendable {
    private let stems: Set<[UInt8]>

    /// The words of a headline; none when there is no headline.
    init(_ title: String?) {
        stems = Set(Self.stems(in: Array((title ?? "").utf8)[...]))
    }

    /// Whether the headline has one of the words of a text.
    func meets(_ text: ArraySlice<UInt8>) -> Bool {
        !stems.isEmpty && Self.stems(in: text).contains(where: stems.contains)
    }

    /// Whether the headline has one of the words of a text.
    func meets(_ text: String) -> Bool { meets(Array(text.utf8)[...]) }

    private static func stems(in text: ArraySlice<UInt8>) -> [[UInt8]] {
        text.split { !($0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80) }
            .compactMap { word in
                let isCapital = word.count > 1 && word.allSatisfy(\.isASCIIUppercase)
                guard isCapital || word.count > 3 else { return nil }
                let stem = word.prefix(5).map(\.asciiLowercased)
                return common.contains(stem) ? nil : stem
            }
    }

    /// Words of four letters and more that tell nothing of a subject.
    private static let common: Set<[UInt8]> = Set(
        #"""
        about after again against amid also been before being between could does down during from have into just more most
        near next over said says should since some than that their them then there these they this those under until upon
        were what when where which while will with would your
        """#
        .split(whereSeparator: \.isWhitespace).map { Array($0.utf8.prefix(5)) }
    )
}
