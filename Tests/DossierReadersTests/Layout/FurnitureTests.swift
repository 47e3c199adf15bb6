import DossierCore
import Testing

@testable import DossierReaders

/// Page furniture that is told by its form alone.
struct FurnitureTests {
    private static func kind(_ string: String) -> FurnitureKind? {
        let text = SourceText(string)
        guard let line = LayoutLine.lines(of: text).first else { return nil }
        return FurnitureRules().kind(of: LayoutUnit(line, in: text))
    }

    @Test(arguments: [
        ("Send to", FurnitureKind.label), ("SHARE", .label), ("Share on Facebook", .label),
        ("Share Tweet Share", .label),
        ("Advertisement", .label), ("Sign in | Register", .label), ("Google+", .label), ("E-mail", .label),
        ("14 comments", .commentsHead), ("2,192 Shares", .count), ("653,817 VIEWS", .count), ("5 min read", .count),
        ("Home | News | Sport | Video", .links), ("World › Europe › Politics", .links),
        ("We and our partners use cookies to improve your visit.", .notice),
        ("Sign up for our morning newsletter", .notice), ("By clicking Accept you agree to our terms.", .notice),
        ("© 2024 The Velmar Post. All rights reserved.", .copyright), ("Copyright 2024 Velmar News Agency", .copyright),
        ("___", .symbols), ("→", .symbols), ("@anakos", .symbols), ("https://example.org/a", .symbols),
        ("Read more: How the lake rose", .pointer), ("SEE ALSO: A dam that nobody wants", .pointer),
        ("More on this story", .relatedHead), ("You may also like", .relatedHead),
        ("Post a comment", .commentsHead), ("Comments (12)", .commentsHead),
        ("Reporting by Ana Kos; Editing by Piet Berg", .authorNote),
        ("Ana Kos in Velmar contributed to this report.", .authorNote),
        ("Source: Velmar Bulletin/ak", .authorNote),
    ])
    func isTold(_ line: String, _ kind: FurnitureKind) {
        #expect(Self.kind(line) == kind)
    }

    @Test(arguments: [
        "Facebook said that its privacy policy would change next year.",
        "Copyright law was overhauled in 2024, and nobody noticed.",
        "See how they run: the mayors who will not stand again",
        "Share prices fell by 4 percent on Monday, traders said.",
        "More than 40 people were hurt, police said.",
        "“We use cookies,” the baker said, “to bring our children to school.”",
        "Sources said that the minister would resign.",
        "Print is dead, the publisher told us.",
        "Watch out for a second wave, doctors warn",
        "Follow the money, he said.",
        "Related charges were dropped.",
        "The government will register all boats and will sign the treaty.",
    ])
    func proseAndHeadlinesAreNone(_ line: String) {
        #expect(Self.kind(line) == nil)
    }

    @Test func everyLineOfTheTableIsAnEntryInNormalForm() {
        let lines = FurnitureTables.phrases.split(separator: "\n")
        let headings = lines.filter { $0.hasPrefix("[") }
        let entries = FurnitureLexicon.entries()
        #expect(entries.count == lines.count - headings.count)
        for (_, _, phrase) in entries {
            let text = SourceText(phrase)
            let line = LayoutLine(span: text.span, followsBlank: true, indent: 0)
            let key = LayoutUnit(line, in: text).key
            #expect(key == phrase || phrase.contains("#"), "'\(phrase)' can never match: its key is '\(key)'")
        }
    }
}
