import DossierCore

/// A sentence as a row of chunks and the words between them.
struct SentenceItems {
    /// One member of the row.
    enum Item {
        case phrase(Int)
        case group(Int)
        case preposition(Int)
        case subordinator(Int)
        case relative(Int)
        case coordinator(Int)
        case comma(Int)
        case stop(Int)
        case adjective(Int)
        /// An adverb, quotation mark or anything else that is passed over.
        case other(Int)
    }

    let items: [Item]
    /// For each verb group of the sentence, its place in the row; nil when it stands in brackets.
    let placeOfGroup: [Int: Int]
    /// For each noun phrase, its place.
    let placeOfPhrase: [Int: Int]

    /// Makes the row of a sentence; short bracketed parts are left out.
    init(
        range: Range<Int>,
        phrases: Range<Int>,
        groups: Range<Int>,
        tokens: [Token],
        tags: [WordTag],
        chunks: ChunkLayer
    ) {
        var items: [Item] = []
        var placeOfGroup: [Int: Int] = [:]
        var placeOfPhrase: [Int: Int] = [:]
        var phrase = phrases.lowerBound
        var group = groups.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            while phrase < phrases.upperBound, chunks.nounPhrases[phrase].tokens.lowerBound < index { phrase += 1 }
            while group < groups.upperBound, chunks.verbGroups[group].tokens.lowerBound < index { group += 1 }
            if phrase < phrases.upperBound, chunks.nounPhrases[phrase].tokens.lowerBound == index {
                placeOfPhrase[phrase] = items.count
                items.append(.phrase(phrase))
                index = chunks.nounPhrases[phrase].tokens.upperBound
                continue
            }
            if group < groups.upperBound, chunks.verbGroups[group].tokens.lowerBound == index {
                placeOfGroup[group] = items.count
                items.append(.group(group))
                index = chunks.verbGroups[group].tokens.upperBound
                continue
            }
            let text = tokens[index].text
            if text == "(" || text == "[", let end = Self.closing(text, from: index, in: range, tokens) {
                index = end + 1
                continue
            }
            items.append(Self.item(index, tokens, tags))
            index += 1
        }
        self.items = items
        self.placeOfGroup = placeOfGroup
        self.placeOfPhrase = placeOfPhrase
    }

    private static func item(_ index: Int, _ tokens: [Token], _ tags: [WordTag]) -> Item {
        switch tags[index].wordClass {
        case .adposition: .preposition(index)
        case .particle where tokens[index].lower == "to": .preposition(index)
        case .subordinator: .subordinator(index)
        case .pronoun where ChunkReader.relatives.contains(tags[index].lemma): .relative(index)
        case .pronoun where tokens[index].lower == "whose": .relative(index)
        case .coordinator: .coordinator(index)
        case .adjective, .verb: .adjective(index)
        case .punctuation:
            switch tokens[index].text {
            case ",": .comma(index)
            case ".", "!", "?", ";", ":", "—", "–", "--": .stop(index)
            default: .other(index)
            }
        default: .other(index)
        }
    }

    /// The closing bracket within a few words.
    private static func closing(_ open: String, from start: Int, in range: Range<Int>, _ tokens: [Token]) -> Int? {
        let close = open == "(" ? ")" : "]"
        return (start..<min(start + 16, range.upperBound)).first { tokens[$0].text == close }
    }
}
