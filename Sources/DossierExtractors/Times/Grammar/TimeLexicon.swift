/// The words that time expressions are made of.
enum TimeLexicon {
    /// One line an entry: the class, its argument, then the words; `+` opens the plural forms.
    static let table = #"""
        month 1 january jan.
        month 2 february feb.
        month 3 march mar.
        month 4 april apr.
        month 5 may
        month 6 june jun.
        month 7 july jul.
        month 8 august aug.
        month 9 september sept. sep.
        month 10 october oct.
        month 11 november nov.
        month 12 december dec.
        shortMonth 1 jan
        shortMonth 2 feb
        shortMonth 3 mar
        shortMonth 4 apr
        shortMonth 6 jun
        shortMonth 7 jul
        shortMonth 8 aug
        shortMonth 9 sept sep
        shortMonth 10 oct
        shortMonth 11 nov
        shortMonth 12 dec
        weekday 1 monday mon. + mondays
        weekday 2 tuesday tue. tues. + tuesdays
        weekday 3 wednesday wed. weds. + wednesdays
        weekday 4 thursday thu. thur. thurs. + thursdays
        weekday 5 friday fri. + fridays
        weekday 6 saturday sat. + saturdays
        weekday 7 sunday sun. + sundays
        unit second sec + seconds secs
        unit minute min + minutes mins
        unit hour hr + hours hrs
        unit day + days
        unit week + weeks
        unit weekend + weekends
        unit fortnight + fortnights
        unit month + months
        unit quarter + quarters
        unit year yr + years yrs
        unit decade + decades
        unit century + centuries
        unit millennium + millennia millenniums
        season WI winter + winters
        season SP spring + springs
        season SU summer + summers
        season FA autumn fall + autumns falls
        part TMO morning + mornings
        part TAF afternoon + afternoons
        part TEV evening + evenings
        part TNI night + nights
        decade 20 twenties
        decade 30 thirties
        decade 40 forties
        decade 50 fifties
        decade 60 sixties
        decade 70 seventies
        decade 80 eighties
        decade 90 nineties
        frequency PT1H hourly
        frequency P1D daily nightly
        frequency P1W weekly
        frequency P2W biweekly fortnightly
        frequency P1M monthly
        frequency P3M quarterly
        frequency P1Y annually yearly
        zone - est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst kst eet eest msk hkt et pt
        filler - straight consecutive successive trading business working full whole more additional further extra solid calendar
        filler - long short very entire good other school fiscal financial
        vague - several few some many couple dozen dozens hundreds scores numerous countless
        designator - flight resolution route room article section highway interstate vision agenda windows model boeing airbus
        designator - russell studio apollo channel unit bus train number no. nos. order law rule decree case chapter page pages
        designator - line lines platform gate suite box area psalm verse office iso a.d.
        """#

    /// What each word can mean.
    static let words: [String: [TimeWord]] = parse(table)

    /// The words with which a time expression can begin; the grammar passes over all others at once.
    static let openers: Set<String> = Set(words.keys)
        .union(FestivalLexicon.entries.keys)
        .union(ReferenceRule.phrases.keys)
        .union(NumberGrammar.words)
        .union(otherOpeners.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words that make an expression with the article before them, though none can begin with them: "the future", "a while".
    static let articleFollowers: Set<String> = {
        let references = ["the", "a"].flatMap { ReferenceRule.phrases[$0] ?? [] }.map(\.words)
        let festivals = (FestivalLexicon.entries["the"] ?? []).map(\.words)
        return Set((references + festivals).compactMap { $0.dropFirst().first }).union(["while"])
    }()

    /// Words that only open expressions.
    private static let otherOpeners = """
        the a an last past next this that these coming upcoming current present previous preceding prior following ensuing same
        early earlier mid middle late later beginning start outset turn end close first latter around about circa nearly almost
        roughly approximately more less fewer at up half today yesterday tomorrow tonight overnight noon midday midnight every
        each per fiscal calendar year recent latest final opening daylong weeklong monthlong yearlong decadeslong yearslong
        monthslong weekslong hourslong hourlong q1 q2 q3 q4 h1 h2
        """

    /// Reads the table; a line of an unknown class adds nothing, which a test rules out.
    static func parse(_ table: String) -> [String: [TimeWord]] {
        var words: [String: [TimeWord]] = [:]
        for line in table.split(separator: "\n") {
            var fields = line.split(separator: " ").map(String.init)[...]
            guard let name = fields.popFirst(), let argument = fields.first else { continue }
            // A unit's argument is its first word.
            if name != "unit" { fields.removeFirst() }
            var isPlural = false
            for field in fields {
                if field == "+" {
                    isPlural = true
                } else if let word = entry(name, argument, isPlural: isPlural) {
                    words[field, default: []].append(word)
                }
            }
        }
        return words
    }

    private static func entry(_ name: String, _ argument: String, isPlural: Bool) -> TimeWord? {
        switch name {
        case "month": Int(argument).map { .month($0, isShort: false) }
        case "shortMonth": Int(argument).map { .month($0, isShort: true) }
        case "weekday": Int(argument).map { .weekday($0, isPlural: isPlural) }
        case "unit": CalendarUnit(rawValue: argument).map { .unit($0, isPlural: isPlural) }
        case "season": Season(rawValue: argument).map { .season($0, isPlural: isPlural) }
        case "part": PartOfDay(rawValue: argument).map { .partOfDay($0, isPlural: isPlural) }
        case "decade": Int(argument).map { .decade($0) }
        case "frequency": .frequency(argument)
        case "zone": .zone
        case "filler": .filler
        case "vague": .vague
        case "designator": .designator
        default: nil
        }
    }
}
