/// The days that have names, as words in lower case.
enum FestivalLexicon {
    /// A name and its day.
    struct Entry: Sendable {
        let words: [String]
        let festival: Festival
    }

    /// One line a day: how it is found, then its names parted by commas.
    ///
    /// `12-25` is the same day every year; `nth 4 4 11 0` the fourth Thursday of November and no days after it, `nth -1` the
    /// last; `easter -2` two days before Easter Sunday; `lunar` is not computed.
    static let table = #"""
        12-25 = christmas, christmas day, xmas
        12-24 = christmas eve
        12-26 = boxing day, st. stephen 's day
        12-31 = new year 's eve, new years eve, hogmanay
        1-1 = new year 's day, new years day, new year 's
        1-6 = epiphany
        2-2 = groundhog day
        2-14 = valentine 's day, st. valentine 's day
        3-8 = international women 's day
        3-17 = st. patrick 's day
        4-1 = april fools ' day, april fool 's day
        4-22 = earth day
        5-1 = may day, international workers ' day
        5-9 = victory day
        6-6 = d day
        6-19 = juneteenth
        7-4 = independence day, the fourth of july, fourth of july, july fourth
        7-14 = bastille day
        10-31 = halloween, halloween night
        11-1 = all saints ' day
        11-5 = guy fawkes night, bonfire night
        11-11 = veterans day, armistice day, remembrance day
        nth 3 1 1 0 = martin luther king day, martin luther king jr. day
        nth 3 1 2 0 = presidents day, presidents ' day
        nth 2 7 5 0 = mother 's day
        nth -1 1 5 0 = memorial day
        nth 3 7 6 0 = father 's day
        nth 1 1 9 0 = labor day
        nth 2 1 10 0 = columbus day
        nth 1 1 11 1 = election day
        nth 4 4 11 0 = thanksgiving, thanksgiving day
        nth 4 4 11 1 = black friday
        nth 4 4 11 4 = cyber monday
        easter -47 = shrove tuesday, mardi gras
        easter -46 = ash wednesday
        easter -7 = palm sunday
        easter -3 = maundy thursday, holy thursday
        easter -2 = good friday
        easter 0 = easter, easter sunday
        easter 1 = easter monday
        easter 39 = ascension day
        easter 49 = pentecost, whit sunday
        lunar = ramadan, eid, eid al-fitr, eid al-adha, diwali, hanukkah, passover, yom kippur, rosh hashanah, nowruz, vesak
        lunar = lunar new year, the lunar new year, chinese new year, chuseok, tet, ashura, purim, sukkot
        """#

    /// The names by their first word.
    static let entries: [String: [Entry]] = parse(table)

    /// Reads the table; a line that cannot be read adds nothing, which a test rules out.
    static func parse(_ table: String) -> [String: [Entry]] {
        var entries: [String: [Entry]] = [:]
        for line in table.split(separator: "\n") {
            let sides = line.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, let festival = festival(sides[0].split(separator: " ").map(String.init)) else {
                continue
            }
            for name in sides[1].split(separator: ",") {
                let words = name.split(separator: " ").flatMap { $0.split(separator: "-") }.map(String.init)
                guard let first = words.first else { continue }
                entries[first, default: []].append(Entry(words: words, festival: festival))
            }
        }
        return entries
    }

    private static func festival(_ fields: [String]) -> Festival? {
        let numbers = fields.dropFirst().compactMap { Int($0) }
        switch fields.first {
        case "lunar": return Festival(day: .lunar)
        case "easter": return numbers.count == 1 ? Festival(day: .easter(numbers[0])) : nil
        case "nth":
            guard numbers.count == 4 else { return nil }
            return Festival(day: .nth(numbers[0], weekday: numbers[1], month: numbers[2], offset: numbers[3]))
        case .some(let field):
            let parts = field.split(separator: "-").compactMap { Int($0) }
            return parts.count == 2 ? Festival(day: .fixed(month: parts[0], day: parts[1])) : nil
        case nil: return nil
        }
    }
}
