import DossierCore
import DossierExtractors
import Testing

/// Where reported content ends.
@Suite struct ContentEndTests {
    @Test(arguments: [
        ("Brandt said the road was open, but the council denied that.", "the road was open"),
        ("Brandt said the road was open, while others waited.", "the road was open"),
        ("Brandt said the road was open, which surprised many.", "the road was open"),
        ("Brandt said the road was open; rain fell all day.", "the road was open"),
        ("Brandt said the road was open, adding that rain would fall.", "the road was open"),
        ("Brandt said the road was open and denied that rain had fallen.", "the road was open"),
        ("Brandt said the road was open, according to the council.", "the road was open"),
        ("When Brandt said the road was open, traffic began to move.", "the road was open"),
        ("Brandt, who said the road was open, left for home.", "the road was open"),
        ("Brandt said that, by the end of May, the road would open.", "that, by the end of May, the road would open"),
        ("Brandt promised to open the road, and the council agreed.", "to open the road"),
        ("Brandt called for talks during a visit to the coast.", "talks"),
        ("Brandt criticised the plan on Friday.", "the plan"),
        ("Brandt denied the claim that the road was closed.", "that the road was closed"),
    ])
    func endsTheFirstStatement(text: String, content: String) throws {
        let article = try quoted(SourceText(text))
        let first = article.quotes.first { quote in quote.speakerSpan.map { article[$0] } != "the council" }
        #expect(first.map { $0.spans.map { article[$0] } } == [content])
    }

    @Test(arguments: [
        ("Too often, Brandt said, the road was closed.", ["Too often", "the road was closed"]),
        ("If rain falls, Brandt said, the road will close.", ["If rain falls", "the road will close"]),
        ("The road, Brandt said, would be closed.", ["The road", "would be closed"]),
    ])
    func joinsContentThatItsCueInterrupts(text: String, pieces: [String]) throws {
        let article = try quoted(SourceText(text))
        #expect(article.quotes.map { $0.spans.map { article[$0] } } == [pieces])
        #expect(article.quotes.map(\.attribution) == [.split])
    }
}
