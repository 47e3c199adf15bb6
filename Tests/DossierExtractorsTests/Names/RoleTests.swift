import DossierCore
import DossierExtractors
import Testing

@Suite("Roles, countries and sectors")
struct RoleTests {
    @Test(
        "come from the words beside a name",
        arguments: [
            (
                "Kenyan Deputy Foreign Minister Asha Odinde spoke in Doha.", "Asha Odinde", "Deputy Foreign Minister",
                "KENGOV"
            ),
            ("Asha Odinde, the Kenyan finance minister, spoke in Doha.", "Asha Odinde", "finance minister", "KENGOV"),
            ("The Peruvian army chief, Luis Tapia, spoke in Doha.", "Luis Tapia", "army chief", "PERMIL"),
            (
                "Former Peruvian president Luis Tapia spoke in Doha.", "Luis Tapia", "Former Peruvian president",
                "PERELI"
            ),
            ("Peru's ambassador to Qatar, Luis Tapia, spoke in Doha.", "Luis Tapia", "ambassador", "PERGOV"),
            ("Hamas leader Samir Darwazi spoke in Doha.", "Samir Darwazi", "leader", "PSEREB"),
            ("Luis Tapia, 61, a farmer, spoke in Doha.", "Luis Tapia", "farmer", ""),
        ]
    )
    func roles(_ text: String, _ name: String, _ title: String, _ code: String) throws {
        let person = try #require(try named(text).entity(named: name))
        if title.hasPrefix("Former") {
            #expect(person.sectors == [.elite])
        } else {
            #expect(person.roles.first?.title == title)
        }
        #expect(person.actorCode ?? "" == code)
    }

    @Test("make groups of the people of a country")
    func groups() throws {
        let article = try named(
            "Kenyan lawmakers met Peruvian troops and protesters. Lawmakers from many parties spoke."
        )
        #expect(article.entity(named: "Kenyan lawmakers")?.actorCode == "KENLEG")
        #expect(article.entity(named: "Peruvian troops")?.actorCode == "PERMIL")
        #expect(article.entity(named: "protesters")?.sectors == [.civilians])
        #expect(article.entity(named: "protesters")?.actorCode == nil)
        #expect(article.mentionList(.nominal).first == "group Kenyan lawmakers")
    }

    @Test("make a government its country")
    func governments() throws {
        let article = try named("The Kenyan government protested. The Peruvian administration did not.")
        #expect(article.entity(of: "Kenyan government")?.name == "Kenya")
        #expect(article.reading(of: "Kenyan government") == .actor)
        #expect(article.entity(of: "Peruvian administration")?.country == "PER")
    }

    @Test("resolve a holder by the role alone")
    func holders() throws {
        let article = try named(
            "Nairobi's deputy foreign minister said so on Friday. Deputy Foreign Minister Asha Odinde gave no date. "
                + "The minister of Peru was silent."
        )
        let holder = try #require(article.entity(of: "deputy foreign minister"))
        #expect(holder.name == "Asha Odinde")
        #expect(holder.country == "KEN")
        #expect(holder.actorCode == "KENGOV")
    }

    @Test("join a phrase to the name beside it")
    func apposition() throws {
        let article = try named("A police spokeswoman, Teresa Vale, spoke. Omar Haddad, a Qatari envoy, listened.")
        #expect(article.entity(of: "police spokeswoman")?.name == "Teresa Vale")
        #expect(article.entity(of: "Qatari envoy")?.name == "Omar Haddad")
    }

    @Test("leave people without a name, an owner or a telling noun without an entity")
    func generic() throws {
        let article = try named("A nurse and two children told the chief that families had left. A hospital closed.")
        #expect(article.entities.isEmpty)
    }

    @Test("take the country that the whole article is about, and say so")
    func storyCountry() throws {
        let article = try named("The Interior Ministry of Kenya closed roads in Kenya. Police in Nairobi made arrests.")
        #expect(article.entity(of: "Police")?.country == "KEN")
        #expect(article.entity(of: "Police")?.rule.hasSuffix("+story-country") == true)
        let two = try named("Kenya and Peru sent envoys. Police made arrests.")
        #expect(two.entity(of: "Police")?.country == nil)
    }

    @Test("resolve a pronoun only where one person fits")
    func pronouns() throws {
        let article = try named("Maria Holt met Peter Quinn. She thanked the crowd.")
        #expect(article.entity(of: "She")?.name == "Maria Holt")
        let open = try named("John Holt met Peter Quinn and spoke to Paul Reiss. Rain fell. He left.")
        #expect(open.mentions.filter { $0.form == .pronoun }.count <= 1)
    }
}
