import DossierCore
import DossierExtractors
import DossierTesting
import Testing

/// Speech that crosses sentences and paragraphs, and words that are none.
@Suite struct SpeechTests {
    @Test func joinsAQuotationThatItsCueSplits() throws {
        let article = try quoted("“We will leave,” said Ana Brandt, the envoy, “and we will not be back.”")
        #expect(article.quoteLines == ["direct | Ana Brandt | said | We will leave, … and we will not be back."])
        #expect(article.quotes.first?.attribution == .split)
    }

    @Test func joinsTheQuotationsOfOneParagraph() throws {
        let article = try quoted("“We will leave. We must,” Brandt said. “Nobody asked us.”")
        #expect(article.quoteLines == ["direct | Brandt | said | We will leave. We must, … Nobody asked us."])
        #expect(article.quotes.first?.attribution == .explicit)
    }

    @Test func joinsTheParagraphsOfOneQuotation() throws {
        let article = try quoted("Brandt said: “We will leave.\n\n“Nobody asked us to stay.”")
        #expect(article.quoteLines == ["direct | Brandt | said | We will leave. … Nobody asked us to stay."])
    }

    @Test func carriesTheSpeakerOnToTheNextParagraph() throws {
        let article = try quoted("“We will leave,” Brandt said.\n\n“Nobody asked us to stay.”")
        #expect(article.quotes.map(\.attribution) == [.explicit, .carriedOver])
        #expect(article.quotes.map { $0.speakerSpan.map { article[$0] } } == ["Brandt", "Brandt"])
    }

    @Test func attributesTheParagraphThatAColonAnnounces() throws {
        let article = try quoted("Brandt then added:\n\n“Nobody asked us to stay.”")
        #expect(article.quoteLines == ["direct | Brandt | then added | Nobody asked us to stay."])
    }

    @Test func keepsSpeechThatNobodyIsNamedFor() throws {
        let article = try quoted("The hall was cold and dark.\n\n“Nobody asked us to stay here for so long.”")
        #expect(article.quoteLines == ["direct | - | - | Nobody asked us to stay here for so long."])
        #expect(article.quotes.first?.attribution == QuoteAttribution.none)
    }

    @Test(arguments: [
        "The so-called “peace train” left at noon.",
        "Her novel “The Long Road Home” sold well.",
        "The 30\" screen hung over the farmers' market.",
        "The train left at noon and arrived at night.",
    ])
    func takesNoWordsHeldOffForSpeech(text: String) throws {
        #expect(try quoted(SourceText(text)).quoteLines == [])
    }

    @Test func neverTakesAVerbInsideAQuotationForTheNarrators() throws {
        let article = try quoted("“She said that it was late, and he promised to go,” Brandt recalled.")
        #expect(article.quotes.count == 1)
        #expect(article.quotes.first?.speakerSpan.map { article[$0] } == "Brandt")
    }

    @Test func keepsBothStatementsWhereOneReportsAnother() throws {
        let article = try quoted("The ministry said that Brandt told reporters that talks had failed.")
        #expect(
            article.quoteLines == [
                "indirect | The ministry | said | that Brandt told reporters that talks had failed",
                "indirect | Brandt | told | that talks had failed",
            ]
        )
    }

    @Test(arguments: [
        ("The minister threatened to close the border.", Stance.threatens),
        ("The minister promised to open the border.", Stance.promises),
        ("The minister denied that the border was closed.", Stance.denies),
        ("The minister predicted that the border would open.", Stance.predicts),
        ("The minister demanded that the border be opened.", Stance.demands),
        ("The minister doubted that the border was open.", Stance.doubts),
        ("The minister praised the border guards.", Stance.evaluates),
        ("The minister stated that the border was open.", Stance.asserts),
    ])
    func givesTheStanceOfTheCue(text: String, stance: Stance) throws {
        #expect(try quoted(SourceText(text)).quotes.map(\.stance) == [stance])
    }

    @Test(arguments: [
        ("“We will leave,” Brandt said in an interview with a local paper.", "in an interview with a local paper"),
        ("Brandt said in a statement that talks had failed.", "in a statement"),
        ("Brandt told lawmakers during a hearing that talks had failed.", "during a hearing"),
    ])
    func namesTheOccasion(text: String, occasion: String) throws {
        let article = try quoted(SourceText(text))
        #expect(article.quotes.map { $0.occasionSpan.map { article[$0] } } == [occasion])
    }

    @Test func reportsMarksWithoutPartner() throws {
        let article = try quoted("He left” early.")
        #expect(article.diagnostics.map(\.code) == ["quotes.unpaired-marks"])
    }

    @Test func staysLinearOnATextWithoutStops() throws {
        let text = String(repeating: "he said she said, and they said “no, ", count: 3_000)
        let clock = ContinuousClock()
        let time = try clock.measure { _ = try quoted(SourceText(text)) }
        #expect(time < .seconds(20))
    }
}
