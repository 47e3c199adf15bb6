import DossierCore
import DossierExtractors
import DossierTesting
import Testing

/// Who is taken for the speaker, and which entity that is.
@Suite struct SpeakerTests {
    @Test(arguments: [
        ("Ana Brandt, the council's chief envoy, said that talks had failed.", "Ana Brandt"),
        ("The head of the council on Friday said that talks had failed.", "The head of the council"),
        ("The council met and said that talks had failed.", "The council"),
        ("The council left early, saying that talks had failed.", "The council"),
        ("A poll conducted by the station showed that support had fallen.", "A poll"),
        ("Citing the weather, the council said that talks were off.", "the council"),
        ("Observers, who had watched the count, reported that it was fair.", "Observers"),
        ("Nine economists polled last week predicted that prices would fall.", "Nine economists"),
    ])
    func findsTheSubjectOfTheCue(text: String, speaker: String) throws {
        let article = try quoted(SourceText(text))
        let speakers = article.quotes.filter { $0.rule == "quotes/clause" || $0.rule == "quotes/bare-clause" }
            .map { quote in quote.speakerSpan.map { article[$0] } }
        #expect(speakers == [speaker])
    }

    @Test func resolvesASpeakerToTheEntityOfItsHead() throws {
        let article = try named(
            "“We will leave,” said Foreign Minister Ana Brandt.\n\nA spokesman for Brandt said that talks had failed."
        )
        let names = article.quotes.map { article.entity($0.speaker)?.name }
        #expect(names.first == "Ana Brandt")
        #expect(names.last != "Ana Brandt")
    }

    @Test func resolvesAPronounToThePersonWhoSpoke() throws {
        let article = try named("“We will leave,” Ana Brandt said. She said that talks had failed.")
        #expect(article.quotes.map(\.attribution) == [.explicit, .pronoun])
        #expect(article.quotes.map { article.entity($0.speaker)?.name } == ["Ana Brandt", "Ana Brandt"])
    }

    @Test func givesTheContentOfAHeadlineToItsSource() throws {
        #expect(
            try quoted("“The deal is dead,” the envoy wrote on her page.").quoteLines
                == ["direct | the envoy | wrote | The deal is dead,"]
        )
        #expect(
            try quoted("The envoy wrote on her page:\n\n“The deal is dead.”").quoteLines
                == ["direct | The envoy | wrote | The deal is dead."]
        )
    }

    @Test(arguments: [
        "Gunmen attacked a village on Sunday.", "Police questioned the owner of the shop.", "She thanked him.",
        "They sold a device called the Box.", "He left without saying when the work would end.",
    ])
    func takesNoDeedForSpeech(text: String) throws {
        #expect(try quoted(SourceText(text)).quoteLines == [])
    }

    /// An article with names and quotes.
    private func named(_ text: SourceText) throws -> AnnotatedArticle {
        var article = AnnotatedArticle.plain(text)
        for extractor in [SentenceExtractor(), NameExtractor(), QuoteExtractor()] as [any ArticleExtractor] {
            try extractor.extract(into: &article, context: ExtractionContext())
        }
        return article
    }
}
