import DossierCore

/// Gives every unit of a text its role.
///
/// Roles are given in passes, the surest evidence first: what is furniture or a date line by its own form, then the body's
/// stretch and the headline, then what stands between them, then the body itself, then the rest.
struct RoleAssigner {
    /// The text.
    let text: SourceText
    /// The units, in the order of the text.
    private(set) var units: [LayoutUnit]
    /// The index of the headline.
    private(set) var titleIndex: Int?
    /// The index of the first unit of the body.
    private(set) var bodyStart = 0
    /// The dateline, with the index of its unit.
    private(set) var datelines: [(index: Int, dateline: Dateline)] = []
    /// Captions' credits, by the index of their unit.
    private(set) var trailingCredits: [Int: (span: SourceSpan, name: String)] = [:]
    /// The sources of pictures, in order.
    private(set) var creditNames: [String] = []
    /// Whether the text was saved with its page's furniture.
    private(set) var isPage = false
    private var core: Range<Int>

    /// Gives the roles.
    init(_ units: [LayoutUnit], in text: SourceText, givenTitle: String?) {
        self.text = text
        self.units = units
        core = 0..<units.count
        readForms()
        isPage = Self.isPage(self.units)
        guard let found = CoreFinder.core(of: self.units) else {
            assignWithoutProse()
            return
        }
        let firstProse = isPage ? found.lowerBound : self.units.firstIndex(where: \.isProse) ?? 0
        core = isPage ? found : firstProse..<units.count
        titleIndex = TitleFinder(self.units, in: text, given: givenTitle, isPage: isPage).title(before: firstProse)
        assignHead()
        assignBody()
        assignTail()
    }

    /// Reads what the form of each unit says.
    private mutating func readForms() {
        let rules = FurnitureRules()
        for index in units.indices {
            units[index].furniture = rules.kind(of: units[index])
            if units[index].furniture == nil, units[index].listMarkerLength == 0 {
                // A dateline on a line of its own is no date line.
                if lead(index)?.agency == nil { units[index].meta = MetaLine(units[index], in: text) }
            }
        }
    }

    /// Whether a text has furniture enough to have been copied with its page.
    private static func isPage(_ units: [LayoutUnit]) -> Bool {
        let count = units.count { $0.furniture != nil && $0.furniture != .authorNote && $0.furniture != .symbols }
        return count >= 2 || count == 1 && units.count <= 12
    }

    /// A text without running text: a bare line is body, a page of links is furniture.
    private mutating func assignWithoutProse() {
        let furniture = units.count { $0.furniture != nil }
        let isFurniture = furniture >= 3 && furniture * 3 >= units.count
        for index in units.indices {
            if let kind = units[index].furniture, furniture < units.count || units.count > 1 {
                units[index].assign(.boilerplate, kind.rule)
            } else if isFurniture {
                units[index].assign(.boilerplate, "page-without-text", 0.7)
            } else if units[index].meta != nil, units.count > 1 {
                units[index].assign(.byline, "date-or-byline", 0.7)
            } else {
                units[index].assign(.body, "line", 0.5)
            }
        }
        if !isFurniture { core = 0..<units.count }
    }
}

// MARK: - Before the body

extension RoleAssigner {
    /// Gives roles to the headline, to what stands before it and to what stands between it and the body.
    private mutating func assignHead() {
        guard let title = titleIndex else {
            bodyStart = 0
            if isPage { bodyStart = core.lowerBound }
            for index in 0..<bodyStart { assignLeading(index) }
            return
        }
        units[title].assign(.title, "headline")
        let key = TitleFinder.comparable(units[title].key)
        for index in 0..<title {
            if TitleFinder.comparable(units[index].key) == key {
                units[index].assign(.boilerplate, "headline-copy")
            }
            assignLeading(index)
        }
        bodyStart = title + 1
        while bodyStart < units.count, assignUnderHeadline(bodyStart, title: title, key: key) { bodyStart += 1 }
    }

    /// Gives a role to a unit between headline and body; returns false when the body begins with it.
    private mutating func assignUnderHeadline(_ index: Int, title: Int, key: String) -> Bool {
        if TitleFinder.comparable(units[index].key) == key, index < core.upperBound {
            units[index].assign(.boilerplate, "headline-copy")
            return true
        }
        if assignByForm(index) || assignPicture(index, isHead: true) { return true }
        if isDeck(index, title: title) {
            units[index].assign(.deck, "under-headline", 0.8)
            return true
        }
        if isNameLine(index) || isAgencyLine(index) {
            units[index].assign(.byline, "name-line", 0.7)
            return true
        }
        if units[index].isProse || startsBody(index) || !isPage { return false }
        if nextIsBody(index), units[index].isHeadingLike, units[index].wordCount <= 14 {
            units[index].assign(.subhead, "before-body", 0.5)
        } else {
            units[index].assign(.boilerplate, "between-headline-and-body", 0.6)
        }
        return true
    }

    /// What stands before the headline: dates and bylines keep their role, the rest is navigation.
    private mutating func assignLeading(_ index: Int) {
        if let kind = units[index].furniture {
            units[index].assign(.boilerplate, kind.rule)
        } else if let title = titleIndex, units[index].meta != nil, title - index <= 4 {
            units[index].assign(.byline, "above-headline", 0.7)
        } else if assignPicture(index, isHead: true) {
            return
        } else {
            units[index].assign(.boilerplate, "before-headline", 0.7)
        }
    }

    /// Gives the role that the form of a unit alone tells; returns whether it does.
    private mutating func assignByForm(_ index: Int) -> Bool {
        if let kind = units[index].furniture {
            units[index].assign(.boilerplate, kind.rule)
            return true
        }
        if units[index].meta != nil {
            units[index].assign(.byline, "date-or-byline")
            return true
        }
        if CorrectionRules.matches(units[index], isOpening: index <= (titleIndex ?? -1) + 3) {
            units[index].assign(.correction, "correction")
            return true
        }
        return false
    }

    /// Gives the roles of captions and credits; returns whether the unit is one.
    private mutating func assignPicture(_ index: Int, isHead: Bool) -> Bool {
        guard units[index].role == nil else { return true }
        if PictureCredit.isLabel(units[index]) {
            units[index].assign(.boilerplate, "picture-label")
            return true
        }
        if let name = PictureCredit.alone(units[index], in: text) {
            units[index].assign(.credit, "picture-credit")
            creditNames.append(name)
            return true
        }
        let unit = units[index]
        if PictureCredit.isLabelledCaption(unit) || followsPictureLabel(index) && unit.wordCount <= 70 {
            assignCaption(index, "labelled-caption")
            return true
        }
        guard unit.wordCount <= 80 else { return false }
        if isHead || unit.wordCount <= 45, index + 1 < units.count || isHead,
            let credit = PictureCredit.trailing(unit, in: text), isHead || Self.namesPicture(credit.name, unit)
        {
            assignCaption(index, "caption-with-credit")
            return true
        }
        if isHead, index + 1 < units.count, PictureCredit.alone(units[index + 1], in: text) != nil, unit.wordCount <= 60
        {
            assignCaption(index, "caption-before-credit")
            return true
        }
        return false
    }

    private mutating func assignCaption(_ index: Int, _ rule: String) {
        units[index].assign(.caption, rule, 0.8)
        if let credit = PictureCredit.trailing(units[index], in: text) {
            trailingCredits[index] = credit
            creditNames.append(credit.name)
        }
    }

    /// Inside the body a bracket is a picture's credit only when it speaks of pictures or names an agency by its acronym.
    private static func namesPicture(_ name: String, _ unit: LayoutUnit) -> Bool {
        let isAcronym = name.utf8.count <= 5 && name.utf8.allSatisfy(\.isASCIIUppercase)
        let hasWord = unit.tokens.suffix(8)
            .contains { ["photo", "image", "picture", "file", "getty"].contains($0.lower) }
        return isAcronym || hasWord
    }

    private func followsPictureLabel(_ index: Int) -> Bool {
        index > 0 && units[index - 1].rule == "layout/picture-label"
    }

    /// Whether a unit sums up the article under its headline: a line or a sentence or two before the byline, the dateline or
    /// the body.
    private func isDeck(_ index: Int, title: Int) -> Bool {
        let unit = units[index]
        let count = units[title..<index].count { $0.role == .deck }
        guard count < 2, (4...60).contains(unit.wordCount), unit.listMarkerLength == 0 else { return false }
        // Only furniture, bylines and decks may stand between.
        guard units[(title + 1)..<index].allSatisfy({ [.deck, .boilerplate, .byline].contains($0.role) }) else {
            return false
        }
        let hasMetaBefore = units[(title + 1)..<index].contains { $0.role == .byline }
        if !hasMetaBefore, metaFollows(index) { return true }
        if isPage, index > title + 3 { return false }
        guard !hasMetaBefore, count == 0, index + 1 < units.count, unit.wordCount >= 5 else { return false }
        let next = units[index + 1]
        if !unit.endsSentence, unit.functionWords > 0 || unit.wordCount >= 7 {
            return next.isProse || lead(index + 1) != nil
        }
        return unit.wordCount <= 35 && lead(index + 1) != nil && lead(index) == nil
    }

    /// Whether a byline or date line follows before the running text does.
    private func metaFollows(_ index: Int) -> Bool {
        var prose = 0
        for next in (index + 1)..<min(index + 8, units.count) {
            if units[next].meta != nil { return true }
            if units[next].isProse { prose += 1 }
            if prose > 0 || lead(next) != nil { return false }
        }
        return false
    }

    private func lead(_ index: Int) -> Dateline? {
        guard index < units.count else { return nil }
        return Dateline(units[index].tokens, in: text, paragraph: units[index].span, isLead: true)
    }

    /// Whether a line is a name that stands beside a date, a role or a byline.
    func isNameLine(_ index: Int) -> Bool {
        let unit = units[index]
        guard (2...4).contains(unit.wordCount), unit.endMark == nil, unit.furniture == nil, unit.functionWords == 0
        else {
            return false
        }
        let names = BylineNames(unit.tokens, in: text)
        guard names.nameEnd(0) == unit.tokens.count, unit.tokens.allSatisfy({ !BylineNames.isRoleWord($0.lower) })
        else {
            return false
        }
        let before = index > 0 ? units[index - 1] : nil
        let after = index + 1 < units.count ? units[index + 1] : nil
        return [before, after].contains { $0.map { isBesideName($0) } ?? false }
    }

    private func isBesideName(_ unit: LayoutUnit) -> Bool {
        if let meta = unit.meta { return !meta.hasByline && meta.leadingName == nil }
        if unit.furniture == .label { return ["follow", "follow us", "unfollow"].contains(unit.key) }
        if unit.furniture == .symbols { return unit.tokens.first?.text == "@" }
        return isAgencyWords(unit)
    }

    /// Whether a line is an agency or a role under a byline.
    private func isAgencyLine(_ index: Int) -> Bool {
        guard index > 0, units[index - 1].role == .byline else { return false }
        let unit = units[index]
        guard unit.wordCount <= 5, unit.endMark == nil, unit.isTitleCase || isAgencyWords(unit) else { return false }
        return isAgencyWords(unit)
            || units[index - 1].meta?.hasByline == true && nextIsBody(index) && unit.wordCount <= 3
    }

    private func isAgencyWords(_ unit: LayoutUnit) -> Bool {
        unit.wordCount <= 5 && unit.endMark == nil && unit.tokens.contains { BylineNames.isRoleWord($0.lower) }
    }

    /// Whether the unit is no sentence but opens the body: a list's item or a dateline.
    private func startsBody(_ index: Int) -> Bool {
        lead(index) != nil || units[index].endsSentence && units[index].wordCount >= 5 && units[index].furniture == nil
    }

    private func nextIsBody(_ index: Int) -> Bool {
        index + 1 < units.count && (units[index + 1].isProse || lead(index + 1) != nil)
    }
}

// MARK: - The body and what follows

extension RoleAssigner {
    private mutating func assignBody() {
        let end = max(core.upperBound, bodyStart)
        var paragraphs = 0
        var index = bodyStart
        var afterRelatedHead = false
        while index < end {
            defer { index += 1 }
            guard units[index].role == nil else { continue }
            let unit = units[index]
            if let kind = unit.furniture {
                units[index].assign(.boilerplate, kind.rule)
                afterRelatedHead = kind == .relatedHead
                continue
            }
            if afterRelatedHead, !unit.isProse, unit.isHeadingLike, isPage {
                units[index].assign(.boilerplate, "related-link", 0.7)
                continue
            }
            afterRelatedHead = false
            if assignSpecial(index, paragraphs: paragraphs, end: end) { continue }
            if unit.listMarkerLength > 0, unit.wordCount <= 60 {
                units[index].assign(.list, "list-marker")
                continue
            }
            if isSubhead(index, end: end) {
                units[index].assign(.subhead, "heading", 0.7)
                continue
            }
            if paragraphs < 3 || unit.tokens.prefix(12).contains(where: { $0.text == "(" }),
                let dateline = Dateline(
                    unit.tokens,
                    in: text,
                    paragraph: unit.span,
                    isLead: paragraphs < 3,
                    isFirst: paragraphs == 0
                )
            {
                datelines.append((index, dateline))
            }
            units[index].assign(.body, unit.isProse ? "prose" : "line", unit.isProse ? 0.95 : 0.6)
            if unit.isProse { paragraphs += 1 }
        }
    }

    /// Date lines, corrections, captions and inner headlines in the body; returns whether the unit is one.
    private mutating func assignSpecial(_ index: Int, paragraphs: Int, end: Int) -> Bool {
        let unit = units[index]
        if CorrectionRules.matches(unit, isOpening: paragraphs == 0 && index <= bodyStart + 1) {
            units[index].assign(.correction, "correction")
            return true
        }
        if isAuthorNote(index) {
            units[index].assign(.boilerplate, FurnitureKind.authorNote.rule, 0.8)
            return true
        }
        if let meta = unit.meta,
            isPage || meta.hasByline || paragraphs == 0 || index + 3 >= units.count
                || isUnderInnerHeadline(index)
        {
            units[index].assign(.byline, "date-or-byline", 0.8)
            return true
        }
        return assignPicture(index, isHead: paragraphs == 0 && index + 1 < end)
    }

    /// Whether one of the last units, behind a rule or another note, says who reported from where.
    private func isAuthorNote(_ index: Int) -> Bool {
        guard index + 3 >= units.count, index > 0, units[index].wordCount <= 40 else { return false }
        let before = units[index - 1]
        guard before.furniture == .symbols || before.rule == "layout/author-note" else { return false }
        return ["reported from", "contributed", "is a reporter", "writes about"]
            .contains {
                units[index].key.containsWords($0)
            }
    }

    /// Whether a short line stands before a date line, as under a headline that a notice repeats.
    private func isUnderInnerHeadline(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = units[index - 1]
        return before.role == .subhead || before.role == .byline
    }

    /// Whether a line heads what follows: short, not a sentence, before running text or a list, not one of a run of lines.
    private func isSubhead(_ index: Int, end: Int) -> Bool {
        let unit = units[index]
        guard unit.wordCount <= 14, unit.isHeadingLike, index + 1 < units.count, index + 1 < end || !isPage else {
            return false
        }
        if let last = unit.tokens.last?.text, [",", ";", "\"", "”"].contains(last) { return false }
        if let first = unit.tokens.first,
            ["\"", "“"].contains(first.text) || first.kind == .word && !first.isCapitalised
        {
            return false
        }
        // A speaker's question or an exclamation in running text is no heading where nothing parts the lines.
        if unit.endsSentence, unit.wordCount > 8 || unit.endMark == UInt8(ascii: "!") { return false }
        if unit.tokens.count > 1, unit.tokens[1].text == ":", unit.tokens[0].text.utf8.count <= 2 { return false }
        let next = units[index + 1]
        if next.meta != nil { return true }
        guard
            next.isProse || next.listMarkerLength > 0 || next.endsSentence && next.wordCount >= 5
                || next.wordCount >= 4 && next.tokens.last?.text == ":"
        else { return false }
        guard index > bodyStart || titleIndex != nil else { return false }
        return index == bodyStart || units[index - 1].role != .body || units[index - 1].endsSentence
            || units[index - 1].tokens.last?.text == ":"
    }

    /// What follows the body: notes, credits and corrections keep their role, the rest of a page is furniture.
    private mutating func assignTail() {
        for index in units.indices where units[index].role == nil {
            let unit = units[index]
            if let kind = unit.furniture {
                units[index].assign(.boilerplate, kind.rule)
            } else if CorrectionRules.matches(unit) {
                units[index].assign(.correction, "correction")
            } else if let name = PictureCredit.alone(unit, in: text) {
                units[index].assign(.credit, "picture-credit")
                creditNames.append(name)
            } else if isPage {
                units[index].assign(.boilerplate, "after-body", 0.6)
            } else {
                units[index].assign(.body, "line", 0.5)
            }
        }
    }
}
