import DossierLanguage

/// Pairs the quotation marks of one paragraph after another.
///
/// Marks are typed: a curly mark pairs with a curly one, a straight with a straight. Where they do not come out even, the
/// pairing is repaired, never given up: a paragraph that opens and does not close goes on in the next one if that opens
/// again; any other open quotation ends with its sentence, or with its paragraph when it began a sentence; a stray mark
/// is skipped and counted. Apostrophes, feet and inches open nothing.
struct QuotationPairing {
    /// The quotations of all paragraphs, outermost first where they nest, in the order of the text.
    private(set) var quotations: [Quotation] = []
    /// How many marks had no partner.
    private(set) var unpaired = 0

    /// The most quotations that may stand in each other; a deeper one is read as stray.
    private static let deepest = 6

    private var stack: [Quotation] = []
    private let tokens: [Token]
    /// For a single mark's index, whether a mark that may close it comes later in the paragraph.
    private var laterCloses: Set<Int> = []

    /// Pairs the marks of an article.
    ///
    /// - Parameters:
    ///   - tokens: The article's tokens.
    ///   - paragraphs: The token ranges of its paragraphs, in order.
    init(tokens: [Token], paragraphs: [Range<Int>]) {
        self.tokens = tokens
        var openAtEnd: Quotation.ID?
        for paragraph in paragraphs where !paragraph.isEmpty {
            let first = quotations.count
            pair(paragraph)
            quotations[first...].sort { $0.open < $1.open }
            // A paragraph that reopens what the one before left open goes on with it.
            if let before = openAtEnd, let mark = QuotationMark(tokens[paragraph.lowerBound]), mark.shape != .closing,
                mark.family == quotations[before].family, first < quotations.count,
                quotations[first].open == paragraph.lowerBound
            {
                quotations[before].continues = true
                quotations[first].resumes = true
            } else if let before = openAtEnd {
                unpaired += 1
                shorten(before)
            }
            openAtEnd = quotations[first...].indices
                .last {
                    quotations[$0].close == nil && quotations[$0].depth == 0
                        && quotations[$0].end == paragraph.upperBound
                }
        }
        if let before = openAtEnd {
            unpaired += 1
            shorten(before)
        }
    }

    /// Pairs the marks of one paragraph.
    private mutating func pair(_ paragraph: Range<Int>) {
        stack.removeAll(keepingCapacity: true)
        findClosingSingles(paragraph)
        for index in paragraph {
            guard let mark = QuotationMark(tokens[index]) else { continue }
            switch direction(of: mark, at: index, in: paragraph) {
            case .opening: open(mark, at: index)
            case .closing: close(mark, at: index)
            case .either: break
            }
        }
        for var left in stack.reversed() {
            if left.family.isSingle {
                unpaired += 1
                continue
            }
            left.end = paragraph.upperBound
            if left.depth == 0 { quotations.append(left) } else { unpaired += 1 }
        }
    }

    /// Whether a mark opens or closes here; `.either` when it does neither.
    private func direction(
        of mark: QuotationMark,
        at index: Int,
        in paragraph: Range<Int>
    ) -> QuotationMark.Shape {
        let spaceBefore = tokens[index].spaceBefore || index == paragraph.lowerBound
        let spaceAfter = index + 1 >= paragraph.upperBound || tokens[index + 1].spaceBefore
        let isOpen = stack.contains { Self.match($0.family, mark.family) }
        let afterNumber = index > paragraph.lowerBound && tokens[index - 1].kind == .number && !spaceBefore
        if afterNumber, !isOpen { return .either }
        if mark.family.isSingle { return singleDirection(mark, at: index, in: paragraph, isOpen: isOpen) }
        switch mark.shape {
        case .opening: return .opening
        case .closing: return isOpen || !(spaceBefore && !spaceAfter) ? .closing : .opening
        case .either:
            if tokens[index].text == "«" || tokens[index].text == "»" {
                return isOpen ? .closing : .opening
            }
            if spaceBefore != spaceAfter { return spaceBefore ? .opening : .closing }
            // Between two spaces, or between two marks: the one that the count wants.
            return isOpen ? .closing : followsDash(index, paragraph) || spaceBefore || !spaceAfter ? .opening : .closing
        }
    }

    private func followsDash(_ index: Int, _ paragraph: Range<Int>) -> Bool {
        guard index > paragraph.lowerBound else { return true }
        return ["--", "-", "—", "–", "―", "(", "[", ":"].contains(tokens[index - 1].text)
    }

    /// The direction of a mark that may be an apostrophe.
    private func singleDirection(
        _ mark: QuotationMark,
        at index: Int,
        in paragraph: Range<Int>,
        isOpen: Bool
    ) -> QuotationMark.Shape {
        let spaceAfter = index + 1 >= paragraph.upperBound || tokens[index + 1].spaceBefore
        let opensHere = mark.shape != .closing && !spaceAfter && opensWord(index, paragraph)
        if isOpen, closesWord(index, paragraph) {
            // "the voters' choice" inside a quotation: the mark that closes is yet to come.
            let plural = index > 0 && tokens[index - 1].lower.utf8.last == UInt8(ascii: "s")
            let wordNext =
                index + 1 < paragraph.upperBound && tokens[index + 1].kind == .word && !tokens[index + 1].isCapitalized
            return plural && wordNext && laterCloses.contains(index) ? .either : .closing
        }
        // "rock 'n' roll"
        let clips = index + 1 < paragraph.upperBound && tokens[index + 1].lower == "n"
        return opensHere && !clips && laterCloses.contains(index) ? .opening : .either
    }

    private func opensWord(_ index: Int, _ paragraph: Range<Int>) -> Bool {
        guard index > paragraph.lowerBound, !tokens[index].spaceBefore else { return true }
        return followsDash(index, paragraph) || QuotationMark(tokens[index - 1]) != nil
    }

    private func closesWord(_ index: Int, _ paragraph: Range<Int>) -> Bool {
        guard index > paragraph.lowerBound, !tokens[index].spaceBefore else { return false }
        guard index + 1 < paragraph.upperBound else { return true }
        return tokens[index + 1].spaceBefore || tokens[index + 1].kind == .punctuation
    }

    /// Finds for each single mark whether one that may close it follows.
    private mutating func findClosingSingles(_ paragraph: Range<Int>) {
        laterCloses.removeAll(keepingCapacity: true)
        var straight = false
        var curly = false
        for index in paragraph.reversed() {
            guard let mark = QuotationMark(tokens[index]), mark.family.isSingle else { continue }
            if mark.family == .straightSingle ? straight : curly { laterCloses.insert(index) }
            guard closesWord(index, paragraph) else { continue }
            if mark.family == .straightSingle { straight = true } else if mark.shape == .closing { curly = true }
        }
    }

    /// Whether a closing mark of one family may close an opening one of another.
    private static func match(_ opening: QuotationMark.Family, _ closing: QuotationMark.Family) -> Bool {
        if opening == closing { return true }
        let doubles: [QuotationMark.Family] = [.straightDouble, .curlyDouble, .doubledApostrophe]
        return doubles.contains(opening) && doubles.contains(closing)
    }

    private mutating func open(_ mark: QuotationMark, at index: Int) {
        if let last = stack.last, last.family == mark.family, endsSentence(before: index) {
            // The mark that closes the one before was left out.
            unpaired += 1
            finish(upTo: stack.count - 1, end: index, close: nil)
        }
        guard stack.count < Self.deepest else {
            unpaired += 1
            return
        }
        stack.append(Quotation(open: index, close: nil, end: index + 1, family: mark.family, depth: stack.count))
    }

    private mutating func close(_ mark: QuotationMark, at index: Int) {
        let same = stack.lastIndex { $0.family == mark.family }
        guard let position = same ?? stack.lastIndex(where: { Self.match($0.family, mark.family) }) else {
            unpaired += 1
            return
        }
        finish(upTo: position, end: index, close: index)
    }

    /// Ends the quotation at a place of the stack; those opened in it and left open are dropped.
    private mutating func finish(upTo position: Int, end: Int, close: Int?) {
        unpaired += stack.count - position - 1
        stack.removeLast(stack.count - position - 1)
        var quotation = stack.removeLast()
        quotation.close = close
        quotation.end = end
        if quotation.end > quotation.open + 1 { quotations.append(quotation) }
    }

    private func endsSentence(before index: Int) -> Bool {
        guard index > 0 else { return false }
        return [".", "!", "?", "...", "…"].contains(tokens[index - 1].text)
    }

    /// Ends a quotation that nothing closes and that does not go on: at its sentence's end unless it began the paragraph.
    private mutating func shorten(_ index: Int) {
        let quotation = quotations[index]
        let begins = quotation.open == 0 || tokens[quotation.open - 1].sentence != tokens[quotation.open].sentence
        guard !begins else { return }
        let sentence = tokens[quotation.open].sentence
        var end = quotation.open + 1
        while end < quotation.end, tokens[end].sentence == sentence { end += 1 }
        quotations[index].end = end
    }
}

extension Quotation {
    /// The place of a quotation in the list of all.
    typealias ID = Int
}
