import DossierCore
import Testing

@Suite struct DateWordingTests {
    @Test(
        arguments: [
            ("2023-09-13", "2023-09-13", Precision.day, "13 September 2023"),
            ("2023-09-13", nil, .day, "13 September 2023"),
            (nil, "2023-09-13", .minute, "13 September 2023"),
            ("2023-09-18", "2023-09-24", .week, "18 to 24 September 2023"),
            ("2023-09-28", "2023-10-03", .day, "28 September to 3 October 2023"),
            ("2023-12-30", "2024-01-02", .day, "30 December 2023 to 2 January 2024"),
            ("2024-02-01", "2024-02-29", .month, "February 2024"),
            ("2023-02-01", "2023-02-27", .month, "1 to 27 February 2023"),
            ("2024-01-01", "2024-12-31", .year, "2024"),
            ("1990-01-01", "1999-12-31", .year, "1990 to 1999"),
            ("2024-05-02", nil, .unknown, "from 2 May 2024"),
            (nil, "2024-05-02", .month, "until 2 May 2024"),
            (nil, nil, .day, nil),
        ] as [(String?, String?, Precision, String?)]
    )
    func aRangeIsWrittenAsItIsKnown(first: String?, last: String?, precision: Precision, words: String?) {
        let range = DateWording.range(
            first.flatMap { CalendarDate(iso: $0) },
            last.flatMap { CalendarDate(iso: $0) },
            precision: precision
        )
        #expect(range == words)
    }
}
