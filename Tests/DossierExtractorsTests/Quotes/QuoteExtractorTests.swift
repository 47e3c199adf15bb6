import DossierCore
import DossierExtractors
import DossierTesting
import Testing

@Suite struct QuoteExtractorTests {
    @Test func keepsWhatEveryExtractorOwes() throws {
        try ExtractorConformance(
            QuoteExtractor(),
            after: [SentenceExtractor()],
            sample: """
                “We will leave,” said Ana Brandt, the envoy. “Nobody asked us.” The council said that talks had failed.

                “And we won't be back.” According to the ministry, prices rose 'sharply'. She promised to resign.
                """
        )
        .run()
    }

    @Test(arguments: [
        ("The mayor said that the bridge was safe.", "indirect | The mayor | said | that the bridge was safe"),
        ("The mayor said the bridge was safe.", "indirect | The mayor | said | the bridge was safe"),
        ("The bridge is safe, the mayor said.", "indirect | the mayor | said | The bridge is safe"),
        ("The bridge is safe, said Mayor Ana Brandt.", "indirect | Mayor Ana Brandt | said | The bridge is safe"),
        ("According to the mayor, the bridge is safe.", "indirect | the mayor | According to | the bridge is safe"),
        ("The bridge is safe, according to the mayor.", "indirect | the mayor | according to | The bridge is safe"),
        ("“The bridge is safe,” the mayor said.", "direct | the mayor | said | The bridge is safe,"),
        ("\"The bridge is safe,\" said the mayor.", "direct | the mayor | said | The bridge is safe,"),
        ("The mayor said: “The bridge is safe.”", "direct | The mayor | said | The bridge is safe."),
        ("The mayor called the bridge “entirely safe.”", "mixed | The mayor | called | the bridge “entirely safe.”"),
        ("The mayor promised to repair the bridge.", "indirect | The mayor | promised | to repair the bridge"),
        ("The mayor called for new elections.", "indirect | The mayor | called for | new elections"),
        ("The mayor denied taking bribes.", "indirect | The mayor | denied | taking bribes"),
        ("The mayor asked whether the bridge was safe.", "indirect | The mayor | asked | whether the bridge was safe"),
        ("The mayor accused him of lying.", "indirect | The mayor | accused | him of lying"),
        (
            "The mayor told reporters on Friday that she would resign.",
            "indirect | The mayor | told | that she would resign"
        ),
        ("The bridge is expected to reopen.", "indirect | - | is expected | The bridge … to reopen"),
        (
            "Nobody heard his warning that the bridge was unsafe.",
            "indirect | his | warning | that the bridge was unsafe"
        ),
        (
            "The mayor is confident that the bridge is safe.",
            "indirect | The mayor | is confident | that the bridge is safe"
        ),
    ])
    func findsAStatement(text: String, expected: String) throws {
        #expect(try quoted(SourceText(text)).quoteLines == [expected])
    }
}
