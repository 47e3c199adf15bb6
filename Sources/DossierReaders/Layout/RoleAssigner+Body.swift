import DossierCore

extension RoleAssigner {
    mutating func assignBody() {
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
            if afterRelatedHead, !unit.isProse, unit.isHeadingLike || unit.listMarkerLength > 0 {
                units[index].assign(.boilerplate, "related-link", 0.7)
                continue
            }
            afterRelatedHead = false
            if assignSpecial(index, paragraphs: paragraphs, end: end) { continue }
            if isMarkedHeading(index) {
                units[index].assign(.subhead, "marked-heading", 0.7)
                continue
            }
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
        if paragraphs == 0, unit.isNameWithPlace {
            units[index].assign(.byline, "name-and-agency", 0.7)
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
        // "He went on:" leads to the next paragraph and belongs to the text.
        if let last = unit.tokens.last?.text, [":", ",", ";", "\"", "”"].contains(last) { return false }
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
        guard index > bodyStart || titleIndex != nil, lead(index) == nil else { return false }
        return index == bodyStart || units[index - 1].role != .body || units[index - 1].endsSentence
            || units[index - 1].tokens.last?.text == ":"
    }

    /// Whether a lone short line with a bullet heads running text, as "* IMPORTS" does in wire copy.
    private func isMarkedHeading(_ index: Int) -> Bool {
        let unit = units[index]
        guard unit.listMarkerLength > 0, unit.wordCount <= 8, !unit.endsSentence, index + 1 < units.count,
            unit.tokens.first?.kind == .mark, units[index + 1].isProse, units[index + 1].listMarkerLength == 0
        else { return false }
        if unit.tokens.allSatisfy({ $0.kind != .word || $0.isAllCapitals }) { return true }
        return index == 0 || units[index - 1].listMarkerLength == 0
    }

    /// What follows the body: notes, credits and corrections keep their role, the rest of a page is furniture.
    mutating func assignTail() {
        for index in units.indices where units[index].role == nil {
            let unit = units[index]
            if let kind = unit.furniture {
                units[index].assign(.boilerplate, kind.rule)
            } else if CorrectionRules.matches(unit) {
                units[index].assign(.correction, "correction")
            } else if leadsToName(unit), index + 1 < units.count, isNameLine(index + 1) {
                units[index].assign(.byline, "by-alone", 0.7)
            } else if index > 0, units[index - 1].rule == "layout/by-alone" {
                units[index].assign(.byline, "name-line", 0.7)
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
