import DossierCore
import Testing

@testable import DossierExtractors

@Suite("The name lexicons")
struct LexiconTableTests {
    @Test("have a line for every country, each with a code, a name and five fields")
    func countries() {
        let lines = CountryTable.table.split(separator: "\n")
        let rows = lines.compactMap { NameLexicon.countryFields(of: $0) }
        #expect(rows.count == lines.count)
        // The 249 codes of ISO 3166-1 and Kosovo.
        #expect(Set(rows.compactMap { $0[0].first }).count == 250)
        for row in rows {
            #expect(row[0].first?.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A } == true, "\(row[0])")
            #expect(row[1].first?.isEmpty == false)
        }
    }

    @Test("have no place line of an unknown feature or country")
    func places() {
        let codes = NameLexicon.standard.countryNames
        for line in PlaceTable.table.split(separator: "\n") {
            guard let (head, body) = line.headAndBody, head.count == 2 else {
                Issue.record("not a line: \(line)")
                continue
            }
            #expect(PlaceFeature(rawValue: String(head[0])) != nil, "\(line)")
            #expect(head[1] == "-" || codes[String(head[1])] != nil, "\(line)")
            #expect(!body.split(separator: ",").map(\.trimmingSpaces).contains(""), "\(line)")
        }
    }

    @Test("have no line of organisations with an unknown sector or country")
    func organizations() {
        let codes = NameLexicon.standard.countryNames
        for line in OrganizationTable.table.split(separator: "\n") {
            guard let (head, body) = line.headAndBody, head.count == 2 else {
                Issue.record("not a line: \(line)")
                continue
            }
            let code = String(head[0])
            #expect(code.hasPrefix("IGO") || ["NGO", "IMG"].contains(code) || codes[code] != nil, "\(line)")
            for sector in head[1].split(separator: ",") where sector != "-" {
                #expect(Sector(rawValue: String(sector)) != nil, "\(line)")
            }
            #expect(!body.split(separator: ";").map(\.trimmingSpaces).contains(""), "\(line)")
        }
        for line in MediaTable.table.split(separator: "\n") {
            #expect(line.headAndBody.map { codes[String($0.head.first ?? "")] != nil } == true, "\(line)")
        }
    }

    @Test("have no line of roles, titles, head nouns or given names that cannot be read")
    func words() {
        for line in RoleTable.table.split(separator: "\n") {
            #expect(RoleLexicon.entries(of: line)?.isEmpty == false, "\(line)")
        }
        for line in TitleTable.table.split(separator: "\n") {
            guard let (head, _) = line.headAndBody, head.count == 2 else {
                Issue.record("not a line: \(line)")
                continue
            }
            #expect(head[0] == "-" || Sector(rawValue: String(head[0])) != nil, "\(line)")
            #expect(head[1] == "-" || Gender(rawValue: String(head[1])) != nil, "\(line)")
        }
        for line in HeadNounTable.table.split(separator: "\n") {
            #expect(line.headAndBody.flatMap { EntityType(rawValue: String($0.head[0])) } != nil, "\(line)")
        }
        for line in GivenNameTable.table.split(separator: "\n") {
            #expect(line.headAndBody.map { ["m", "f", "u"].contains($0.head.first) } == true, "\(line)")
        }
        for line in SurnameTable.table.split(separator: "\n") {
            #expect(
                line.headAndBody.map { ["ko", "zh", "vi", "ja", "en", "eu", "in"].contains($0.head.first) } == true
            )
        }
    }

    @Test(
        "give the people of a country a plural where English has one",
        arguments: [
            (["Kenyan"], [String](), ["Kenyans"]),
            (["Chinese"], [], []),
            (["Danish"], ["Dane/Danes"], ["Danes"]),
            (["Swiss"], ["Swiss/Swiss"], ["Swiss"]),
        ]
    )
    func people(_ adjectives: [String], _ people: [String], _ plurals: [String]) {
        #expect(NameLexicon.demonyms(adjectives: adjectives, people: people).map(\.plural) == plurals)
    }

    @Test("tell an acronym only where the text writes one")
    func acronyms() {
        let match = NameLexicon.standard.names["who"]
        #expect(match.contains { $0.name == "World Health Organization" && $0.isAcronym })
        #expect(NameLexicon.standard.names["kenya"].contains { !$0.isAcronym })
    }
}
