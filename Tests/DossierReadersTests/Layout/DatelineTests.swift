import DossierCore
import Testing

@testable import DossierReaders

/// Datelines at the head of a paragraph.
struct DatelineTests {
    private static func dateline(_ string: String, isLead: Bool = true, isFirst: Bool = true) -> Dateline? {
        let text = SourceText(string)
        let tokens = LayoutTokenScanner.tokens(of: text.span, in: text)
        return Dateline(tokens, in: text, paragraph: text.span, isLead: isLead, isFirst: isFirst)
    }

    @Test(arguments: [
        ("GENEVA (AP) — Talks began.", "GENEVA (AP)", "AP", nil),
        ("WASHINGTON, Jan 5 (Reuters) - Talks began.", "WASHINGTON, Jan 5 (Reuters)", "Reuters", nil),
        ("SEOUL, South Korea — Talks began.", "SEOUL, South Korea", nil, nil),
        ("NAIROBI, Kenya (AP) -- Talks began.", "NAIROBI, Kenya (AP)", "AP", nil),
        ("ST. PETERSBURG, Russia, Aug. 4 (VNA) — Talks began.", "ST. PETERSBURG, Russia, Aug. 4 (VNA)", "VNA", nil),
        ("ACCRA, Jan 30 2023 (Gulf Wire) - Talks began.", "ACCRA, Jan 30 2023 (Gulf Wire)", "Gulf Wire", "2023-01-30"),
        ("Feb. 23, 2015 -- Talks began.", "Feb. 23, 2015", nil, "2015-02-23"),
        ("PENANG: Talks began.", "PENANG", nil, nil),
        ("Geneva, 5 May (VNA) – Talks began.", "Geneva, 5 May (VNA)", "VNA", nil),
    ])
    func isRead(_ paragraph: String, _ text: String, _ agency: String?, _ day: String?) throws {
        let dateline = try #require(Self.dateline(paragraph))
        #expect(dateline.text == text)
        #expect(dateline.agency == agency)
        #expect(dateline.date?.day.description == day)
        let rest = SourceText(paragraph)[SourceSpan(start: dateline.span.end, end: paragraph.utf8.count)]
        #expect(rest == " Talks began.")
    }

    @Test(arguments: [
        "The talks — which began on Monday — went on.",
        "Geneva — the city of talks — was quiet.",
        "NATO-led troops left.",
        "UN: too little, too late",
        "Q: Will there be talks?",
        "Monday - the day of talks",
        "“PEACE” — that was the word.",
        "12 (twelve) — a number.",
    ])
    func isNotSeenInProse(_ paragraph: String) {
        #expect(Self.dateline(paragraph) == nil)
    }

    @Test func awayFromTheHeadAnAgencyIsRequired() {
        #expect(Self.dateline("GENEVA — Talks began.", isLead: false) == nil)
        #expect(Self.dateline("GENEVA (AP) — Talks began.", isLead: false) != nil)
        #expect(Self.dateline("SMITH: We talked.", isFirst: false) == nil)
    }
}
