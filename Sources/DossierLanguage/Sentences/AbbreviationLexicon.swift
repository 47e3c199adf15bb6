/// The abbreviations that keep their dot, without the dot and in lower case.
enum AbbreviationLexicon {
    /// What is known of an abbreviation.
    struct Entry {
        /// Its class.
        let kind: AbbreviationClass
        /// It is one only with a capital: "Gen.", but not "gen.".
        let isCapitalized: Bool
        /// It is one only before a number, as "No" is.
        let needsNumber: Bool
    }

    /// One line a class: the class, then the words; `^` demands a capital, `#` a following number.
    static let table = #"""
        title ^mr ^mrs ^ms ^dr ^prof ^gen ^lt ^col ^maj ^capt ^cpt ^cmdr ^sgt ^cpl ^pvt ^adm ^brig ^sen ^rep ^gov ^pres ^rev
        title ^hon ^fr ^msgr ^amb ^supt ^insp ^det ^atty ^mx ^sens ^reps ^govs ^gens ^drs ^messrs ^mme ^mlle ^spc ^ens ^mgr
        title ^lieut ^comdr ^vice-adm
        month ^jan ^feb ^mar ^apr ^jun ^jul ^aug ^sep ^sept ^oct ^nov ^dec
        weekday ^mon# ^tue ^tues ^wed# ^weds ^thu ^thur ^thurs ^fri ^sat# ^sun#
        suffix ^inc ^corp ^co ^ltd ^cos ^llc ^plc ^bros ^jr ^sr ^esq ^assn ^mfg ^intl ^univ ^dept ^govt ^natl ^hosp ^inst ^ph.d
        place ^ala ^ariz ^calif ^colo ^conn ^fla ^ga ^ky ^md ^mich ^minn ^mont ^neb ^nev ^okla ^ont ^pa ^penn ^que ^tenn ^tex
        place ^va ^vt ^wis ^wyo ^ark ^del ^kan ^mo ^la# ^mass ^wash ^ore ^ill ^ind ^miss#
        unit oz lb lbs ft hr hrs mins secs mph sq cu gal
        leading st ^mt ^ft vs v# no# nos# art# sec# fig# figs# vol# pp# ch# ^ave ^blvd ^rd ^hwy ^rte approx est# ca# cf viz ^gens
        other etc al esp dept govt assoc ^bldg ^apt ext# incl ^dist
        """#

    /// The entries by word.
    static let entries: [String: Entry] = parse(table)

    /// The length in bytes of the longest word.
    static let longest = entries.keys.map(\.utf8.count).max() ?? 0

    /// Reads the table; a line of an unknown class is left out, which a test rules out.
    static func parse(_ table: String) -> [String: Entry] {
        var entries: [String: Entry] = [:]
        for line in table.split(separator: "\n") {
            var fields = line.split(separator: " ")[...]
            guard let name = fields.popFirst(), let kind = AbbreviationClass(rawValue: String(name)) else { continue }
            for field in fields {
                let word = field.drop { $0 == "^" }.prefix { $0 != "#" }
                entries[String(word)] = Entry(
                    kind: kind,
                    isCapitalized: field.hasPrefix("^"),
                    needsNumber: field.hasSuffix("#")
                )
            }
        }
        return entries
    }
}
