import DossierCore

extension RoleAssigner {
    /// Gives roles to the headline, to what stands before it and to what stands between it and the body.
    mutating func assignHead() {
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
        if isNameWithAgency(index) || units[index].isNameWithPlace {
            units[index].assign(.byline, "name-and-agency", 0.7)
            return true
        }
        if leadsToName(units[index]), index + 1 < units.count, isNameLine(index + 1) {
            units[index].assign(.byline, "by-alone", 0.8)
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
    mutating func assignByForm(_ index: Int) -> Bool {
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
    mutating func assignPicture(_ index: Int, isHead: Bool) -> Bool {
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
        if PictureCredit.isLabelledCaption(unit) || followsPictureLabel(index) && unit.wordCount <= 60 {
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
        index > 0 && index + 1 < units.count && PictureCredit.isLabel(units[index - 1])
    }

    /// Whether a unit sums up the article under its headline: a line or a sentence or two before the byline, the dateline or
    /// the body.
    private func isDeck(_ index: Int, title: Int) -> Bool {
        let unit = units[index]
        let count = units[title..<index].suffix(16).count { $0.role == .deck }
        guard index - title <= 16, lead(index) == nil, count < 2, (4...60).contains(unit.wordCount),
            unit.listMarkerLength == 0
        else {
            return false
        }
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

    func lead(_ index: Int) -> Dateline? {
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
        if isPage, returnsAsName(index) { return true }
        let before = index > 0 ? units[index - 1] : nil
        if let before, leadsToName(before) { return true }
        let after = index + 1 < units.count ? units[index + 1] : nil
        return [before, after].contains { $0.map { isBesideName($0) } ?? false }
    }

    /// Whether a line is a name and a place before a date line: "Ana Kos in Velmar".
    func isNameWithPlace(_ index: Int) -> Bool {
        let tokens = units[index].tokens
        guard (4...9).contains(units[index].wordCount), units[index].endMark == nil, units[index].furniture == nil,
            index + 1 < units.count, let next = units[index + 1].meta, !next.dates.isEmpty, !next.hasByline,
            let end = BylineNames(tokens, in: text).nameEnd(0), (2...4).contains(end), end < tokens.count,
            tokens[end].lower == "in"
        else { return false }
        return tokens[(end + 1)...].allSatisfy { $0.isCapitalised || $0.kind == .mark || $0.lower == "and" }
    }

    /// Whether a page says a name once more on its own or at the head of a note, as pages do of their authors.
    private func returnsAsName(_ index: Int) -> Bool {
        guard let title = titleIndex, index > title, index - title <= 40 else { return false }
        let key = units[index].key
        return units.indices.contains { other in
            guard other != index, units[other].key.hasWordPrefix(key) else { return false }
            return units[other].key == key && other < core.lowerBound + 1
                || other >= core.upperBound - 2 && units[other].wordCount <= 60
        }
    }

    /// Whether a line is "By" or ends with it, so that a name has to follow.
    func leadsToName(_ unit: LayoutUnit) -> Bool {
        unit.wordCount <= 8 && unit.tokens.last?.lower == "by" && unit.furniture == nil
    }

    /// Whether a line is a name, a comma and an agency or a role: "Ana Kos, Velmar News Agency".
    private func isNameWithAgency(_ index: Int) -> Bool {
        let unit = units[index]
        guard (3...9).contains(unit.wordCount), unit.endMark == nil, unit.functionWords == 0,
            unit.tokens.contains(where: { $0.text == "," })
        else { return false }
        let names = BylineNames(unit.tokens, in: text)
        guard let end = names.nameEnd(0), (2...4).contains(end), end < unit.tokens.count, unit.tokens[end].text == ",",
            unit.tokens[..<end].allSatisfy({ !BylineNames.isRoleWord($0.lower) })
        else { return false }
        return unit.tokens[end...].contains { BylineNames.isRoleWord($0.lower) }
    }

    private func isBesideName(_ unit: LayoutUnit) -> Bool {
        if let meta = unit.meta { return !meta.hasByline && meta.leadingName == nil }
        if unit.furniture == .label { return ["follow", "follow us", "unfollow"].contains(unit.key) }
        if unit.furniture == .symbols { return unit.tokens.first?.text == "@" }
        return unit.wordCount <= 5 && unit.endMark == nil && unit.tokens.contains { BylineNames.isJobWord($0.lower) }
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
