import DossierCore
import DossierExtractors
import DossierTesting
import Testing

@Suite("Names in sentences")
struct NameMentionTests {
    @Test(
        "are found with their types",
        arguments: [
            // Titles and roles stand outside the name; an adjective of a country is a nationality.
            (
                "On Monday Kenyan President William Ruto met Dr. Amina Yusuf in Nairobi.",
                ["nationality Kenyan", "person William Ruto", "person Amina Yusuf", "place Nairobi"]
            ),
            // Surname first, with a hyphen or without.
            ("Reporters asked Moon Jae-woo and Lim Chae Won.", ["person Moon Jae-woo", "person Lim Chae Won"]),
            // Organisations by head noun, by opening noun, with "and" between two fields.
            (
                "The Harbour Workers Union and the Ministry of Fisheries and Trade agreed.",
                ["organization Harbour Workers Union", "organization Ministry of Fisheries and Trade"]
            ),
            (
                "She spoke to the Foreign Affairs and Trade Committee.",
                ["organization Foreign Affairs and Trade Committee"]
            ),
            // Acronyms of the lexicon only as they are written.
            ("The WHO said that those who asked us in the US were told.", ["organization WHO", "country US"]),
            // Places by class.
            (
                "Boats left Port Marlow for Lake Oruna and the Selm River.",
                ["place Port Marlow", "place Lake Oruna", "place Selm River"]
            ),
            // Compounds are cut where a name stands in them.
            ("The Tokyo-based firm fears a Russia-China pact.", ["place Tokyo", "country Russia", "country China"]),
            // Arabic articles, particles, initials, suffixes.
            (
                "He named Omar al-Rashidi, J. P. Tolland Jr. and Pieter van der Meer.",
                ["person Omar al-Rashidi", "person J. P. Tolland Jr.", "person Pieter van der Meer"]
            ),
            // A capital at the head of a sentence tells nothing.
            ("Fishing resumed. Nobody was hurt. However, prices rose.", []),
            // Months, days and titles alone are no names.
            ("In March the Prime Minister will speak on Tuesday.", []),
            // A storm is an event.
            ("Residents fled Hurricane Odalys.", ["event Hurricane Odalys"]),
            // An organisation and its officer.
            (
                "State Department spokeswoman Carla Whitby declined.",
                ["organization State Department", "person Carla Whitby"]
            ),
        ]
    )
    func names(_ text: String, _ expected: [String]) throws {
        #expect(try named(text).nameList == expected)
    }

    @Test("of a headline are those that the article knows")
    func headline() throws {
        let article = try named(
            "Minister Orders Review After Talks With Velga Stall\n\nOn Friday Jonas Velga left the talks. Mr. Velga gave no reason."
        )
        #expect(article.nameList == ["person Velga", "person Jonas Velga", "person Velga"])
        #expect(Set(article.mentions.filter { $0.type == .person && $0.form == .name }.map(\.entity)).count == 1)
    }

    @Test("of one unknown word take their type from the article's context")
    func context() throws {
        let article = try named("The village of Tarn burned. People from Tarn fled. Ms. Ode, 34, stayed. Ode was calm.")
        #expect(article.nameList == ["place Tarn", "place Tarn", "person Ode", "person Ode"])
    }

    @Test("of one unknown word in a list take the type of the others")
    func lists() throws {
        let article = try named("Shells fell on Aleppo, Tarnok and Selmush.")
        #expect(article.nameList == ["place Aleppo", "place Tarnok", "place Selmush"])
    }

    @Test("keep an extractor's promises")
    func conforms() throws {
        try ExtractorConformance(
            NameExtractor(),
            after: [SentenceExtractor()],
            sample: "Kenyan President William Ruto said the UN's envoy, Dr. Lee, had left Nairobi. He thanked her."
        )
        .run()
    }

    @Test("take a time that grows with the length of the text")
    func longText() throws {
        let unit = "Ministry of the Bank of President Kim al-Sadr and U.S. , said North - "
        let article = try named(String(repeating: unit, count: 800))
        #expect(!article.mentions.isEmpty)
    }
}
