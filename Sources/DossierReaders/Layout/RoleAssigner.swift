import DossierCore

/// Gives every unit of a text its role.
///
/// Roles are given in passes, the surest evidence first: what is furniture or a date line by its own form, then the body's
/// stretch and the headline, then what stands between them, then the body itself, then the rest.
struct RoleAssigner {
    /// The text.
    let text: SourceText
    /// The units, in the order of the text.
    var units: [LayoutUnit]
    /// The index of the headline.
    var titleIndex: Int?
    /// The index of the first unit of the body.
    var bodyStart = 0
    /// The dateline, with the index of its unit.
    var datelines: [(index: Int, dateline: Dateline)] = []
    /// Captions' credits, by the index of their unit.
    var trailingCredits: [Int: (span: SourceSpan, name: String)] = [:]
    /// The sources of pictures, in order.
    var creditNames: [String] = []
    /// Whether the text was saved with its page's furniture.
    var isPage = false
    var core: Range<Int>

    /// Gives the roles.
    init(_ units: [LayoutUnit], in text: SourceText, givenTitle: String?) {
        self.text = text
        self.units = units
        core = 0..<units.count
        readForms()
        for index in self.units.indices { self.units[index].isNameWithPlace = isNameWithPlace(index) }
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
                if lead(index)?.agency == nil, PictureCredit.alone(units[index], in: text) == nil {
                    units[index].meta = MetaLine(units[index], in: text)
                }
            }
        }
    }

    /// Whether a text has furniture enough to have been copied with its page.
    private static func isPage(_ units: [LayoutUnit]) -> Bool {
        let count = units.count { $0.furniture != nil && $0.furniture != .authorNote && $0.furniture != .symbols }
        return count >= 2 || count == 1 && units.count <= 12 || hasMenu(units)
    }

    /// Whether four or more short lines in a row, as of a menu, stand before the first running text.
    private static func hasMenu(_ units: [LayoutUnit]) -> Bool {
        var run = 0
        for unit in units {
            if unit.isProse { return false }
            let isItem = unit.wordCount <= 3 && !unit.endsSentence && unit.listMarkerLength == 0 && unit.meta == nil
            run = isItem ? run + 1 : 0
            if run >= 4 { return true }
        }
        return false
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
