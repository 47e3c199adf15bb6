import DossierCore
import DossierLanguage

/// The words of an article as the name rules read them: the tokens, with compounds such as "Seoul-based" cut at the hyphen.
struct NameText: Sendable {
    /// The words.
    var tokens: [Token] = []
    /// What the tagger says of each.
    var tags: [WordTag] = []
    /// For each sentence, its words.
    var sentences: [Range<Int>] = []
    /// For each sentence, how it uses capitals.
    var casing: [SentenceCasing] = []
    /// For each sentence, the role of its block.
    var roles: [BlockRole] = []
    /// For each token of the token layer, the index of its first word.
    private(set) var firstWord: [Int] = []

    /// Reads the words of an article; nil when it has no tokens.
    init?(_ article: inout AnnotatedArticle, lexicon: NameLexicon) {
        guard let layer = article.layers[TokenLayer.self], let tagLayer = article.wordTags() else { return nil }
        firstWord.reserveCapacity(layer.tokens.count + 1)
        var position = 0
        for (sentence, range) in layer.sentences.enumerated() {
            while position < range.lowerBound {
                append(layer.tokens[position], tagLayer.tags[position], lexicon, &position)
            }
            let start = tokens.count
            while position < range.upperBound {
                append(layer.tokens[position], tagLayer.tags[position], lexicon, &position)
            }
            sentences.append(start..<tokens.count)
            casing.append(SentenceCasing(tokens[start..<tokens.count]))
            let block = article.sentences.indices.contains(sentence) ? article.sentences[sentence].block : -1
            roles.append(article.blocks.indices.contains(block) ? article.blocks[block].role : .body)
        }
        firstWord.append(tokens.count)
    }

    /// The words of a range of the token layer's tokens.
    func words(of range: Range<Int>) -> Range<Int> {
        guard range.lowerBound >= 0, range.upperBound < firstWord.count else { return 0..<0 }
        return firstWord[range.lowerBound]..<firstWord[range.upperBound]
    }

    /// The index of the sentence that a word belongs to.
    func sentence(of word: Int) -> Int {
        tokens.indices.contains(word) ? tokens[word].sentence : 0
    }

    /// The span of a range of words.
    func span(_ words: Range<Int>) -> SourceSpan {
        guard let first = words.first, let last = words.last else { return SourceSpan(start: 0, end: 0) }
        return SourceSpan(start: tokens[first].span.start, end: tokens[last].span.end)
    }

    /// The text of a range of words, one space between words that stand apart.
    func text(_ words: Range<Int>) -> String {
        var result = ""
        for index in words {
            if index > words.lowerBound, tokens[index].spaceBefore { result += " " }
            result += tokens[index].text
        }
        return result
    }

    /// The word at an index of a sentence in lower case; empty outside it.
    func lower(_ index: Int, in range: Range<Int>) -> String {
        range.contains(index) ? tokens[index].lower : ""
    }

    private mutating func append(_ token: Token, _ tag: WordTag, _ lexicon: NameLexicon, _ position: inout Int) {
        firstWord.append(tokens.count)
        position += 1
        for part in Self.parts(of: token, lexicon) {
            tokens.append(part)
            tags.append(tag)
        }
    }

    /// Second parts of compounds that leave the first a name: "Hamas-run".
    private static let compoundEnds: Set<String> = [
        "related", "based", "led", "backed", "born", "style", "controlled", "occupied", "owned", "made", "held", "era",
        "run",
        "sponsored", "funded", "speaking", "linked", "allied", "affiliated", "friendly", "bound", "area", "appointed",
        "ruled", "supported", "brokered", "mediated", "trained", "supplied", "built", "designed", "wide", "dominated",
        "critic", "inspired", "approved", "imposed", "administered", "registered", "listed", "flagged", "type", "like",
    ]

    /// The parts of a compound whose first part, or two of whose parts, name something by themselves: "Seoul-based", "U.S.-led",
    /// "Russia-China"; the whole token otherwise.
    private static func parts(of token: Token, _ lexicon: NameLexicon) -> [Token] {
        let hyphen = UInt8(ascii: "-")
        guard token.kind == .word, token.isCapitalized, token.text.utf8.contains(hyphen), token.text.utf8.count < 48,
            lexicon.names[token.lower].isEmpty, lexicon.givenNames[token.lower] == nil
        else { return [token] }
        let pieces = token.text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 2, !pieces.contains("") else { return [token] }
        let isKnown = pieces.map { piece in
            lexicon.names[piece.lowercased()].contains { !$0.isAcronym || $0.written == piece }
        }
        let secondIsCapital = pieces[1].unicodeScalars.first?.properties.isUppercase == true
        let isEthnic = secondIsCapital && lexicon.peoples.contains(pieces[1].lowercased())
        let isOpen = !secondIsCapital && compoundEnds.contains(pieces[1])
        guard isOpen || (secondIsCapital ? isKnown[0] && isKnown[1] && !isEthnic : isKnown[0]) else { return [token] }
        let cut = token.span.start + pieces[0].utf8.count
        return [
            Token(
                span: SourceSpan(start: token.span.start, end: cut),
                text: pieces[0],
                lower: pieces[0].lowercased(),
                kind: .word,
                spaceBefore: token.spaceBefore,
                sentence: token.sentence
            ),
            Token(
                span: SourceSpan(start: cut, end: cut + 1),
                text: "-",
                lower: "-",
                kind: .punctuation,
                spaceBefore: false,
                sentence: token.sentence
            ),
            Token(
                span: SourceSpan(start: cut + 1, end: token.span.end),
                text: pieces[1],
                lower: pieces[1].lowercased(),
                kind: .word,
                spaceBefore: false,
                sentence: token.sentence
            ),
        ]
    }
}
