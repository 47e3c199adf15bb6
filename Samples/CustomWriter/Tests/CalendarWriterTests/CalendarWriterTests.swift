import CalendarWriter
import DossierCore
import DossierTesting
import Testing

@Suite struct CalendarWriterTests {
    @Test func keepsEveryPromiseOfAWriter() async throws {
        try await WriterConformance(CalendarWriter()).run()
    }

    @Test func writesWhatIsPlannedAndNothingElse() throws {
        let text: SourceText = "Talks will be held on May 3; a march, perhaps, on May 4."
        var article = AnnotatedArticle.plain(text)
        article.events = [
            event("E1", .consult, .planned, day: "2024-05-03"),
            event("E2", .protest, .asserted, day: "2024-05-01"),
            event("E3", .protest, .possible, day: nil),
            event("E4", .protest, .planned, day: "2024-04-01"),
        ]
        let dossier = Dossier(header: DossierHeader(asOf: CalendarDate(iso: "2024-05-02")), articles: [article])
        let result = try CalendarWriter().write(dossier, context: WritingContext())
        let calendar = String(decoding: result.files[0].bytes, as: UTF8.self)
        #expect(calendar.contains("UID:E1@dossier\r\n"))
        #expect(calendar.contains("DTSTART;VALUE=DATE:20240503\r\n"))
        #expect(calendar.contains("DESCRIPTION:Talks will be held on May 3\\; a march\\, perhaps\\, on May 4.\r\n"))
        for absent in ["E2", "E3", "E4"] { #expect(!calendar.contains("UID:\(absent)@")) }
        #expect(result.diagnostics.map(\.code) == ["calendar.undated"])
    }

    private func event(_ id: RecordID, _ type: EventType, _ modality: Modality, day: String?) -> Event {
        Event(
            id: id,
            type: type,
            modality: modality,
            triggerSpan: SourceSpan(start: 0, end: 5),
            evidenceSpan: SourceSpan(start: 0, end: 56),
            dateStart: day.flatMap { CalendarDate(iso: $0) },
            datePrecision: day == nil ? .unknown : .day,
            counted: modality == .asserted
        )
    }
}
