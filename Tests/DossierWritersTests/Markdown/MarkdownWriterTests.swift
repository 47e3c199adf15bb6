import DossierCore
import DossierTesting
import DossierWriters
import Foundation
import Testing

@Suite struct MarkdownWriterTests {
    private func briefing(_ dossier: Dossier, _ options: MarkdownWriter.Options = .default) throws -> String {
        let result = try MarkdownWriter(options).write(dossier, context: WritingContext())
        return String(decoding: try #require(result.files.first).bytes, as: UTF8.self)
    }

    /// The lines between a section's heading and the next one.
    private func section(_ heading: String, of text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let start = lines.firstIndex(of: "## \(heading)") else { return [] }
        return lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }.filter { !$0.isEmpty }
    }

    @Test func conforms() async throws {
        try await WriterConformance(MarkdownWriter())
            .run([BriefingFixture.single, BriefingFixture.several, .canonical])
    }

    @Test func theCanonicalDossierAndAReadableOneAreWrittenAsBefore() throws {
        expectGolden(Array(try briefing(.canonical).utf8), "canonical.md")
        expectGolden(Array(try briefing(BriefingFixture.several).utf8), "briefing.md")
    }

    static let dossiers: [(name: String, dossier: Dossier)] = [
        ("one article", BriefingFixture.single), ("several articles", BriefingFixture.several), ("none", Dossier()),
        ("no events", BriefingFixture.withoutEvents), ("hostile", BriefingFixture.hostile),
    ]

    @Test(
        .enabled(if: ParsedMarkdown.isAvailable, "cmark-gfm is not installed"),
        arguments: Self.dossiers.indices
    )
    func theLinterFindsNothing(index: Int) throws {
        let dossier = Self.dossiers[index].dossier
        let faults = try BriefingLinter(try briefing(dossier), dossier).faults
        #expect(faults.isEmpty, "\(Self.dossiers[index].name): \(faults)")
    }

    @Test(.enabled(if: ParsedMarkdown.isAvailable, "cmark-gfm is not installed"))
    func theCanonicalBriefingIsWellFormed() throws {
        let faults = try BriefingLinter(try briefing(.canonical), .canonical).structure
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test(.enabled(if: ParsedMarkdown.isAvailable, "cmark-gfm is not installed"), arguments: 0..<40 as Range<UInt64>)
    func theLinterFindsNothingInRandomDossiers(seed: UInt64) throws {
        var source = FuzzedDossier(seed: seed)
        let dossier = source.next()
        let faults = try BriefingLinter(try briefing(dossier), dossier).faults
        #expect(faults.isEmpty, "seed \(seed): \(faults)")
    }

    @Test(
        .enabled(if: ParsedMarkdown.isAvailable, "cmark-gfm is not installed"),
        arguments: [
            ("## Key points\n", "## Key points\n\n- Something happened.\n", "no evidence for"),
            ("Machine-extracted", "It is likely that. Machine-extracted", "likely outside"),
            ("## Who is who", "Nothing till 13 May 2031 or 13 June 2031.\n\n## Who is who", "a date of no record"),
            ("“Narvia closed its ports", "“Narvia shut its ports", "not in any article"),
            ("[E01]: #e01", "[E01]: #e99", "has 0 targets"), ("## Who is who", "<b>x</b>\n\n## Who is who", "html"),
            ("Events coded: 8", "Events coded: 9", "the counts"), ("## Who is who", "x \n\n## Who is who", "a space"),
        ]
    )
    func theLinterFindsWhatIsPlanted(original: String, planted: String, fault: String) throws {
        let good = try briefing(BriefingFixture.single)
        try #require(good.contains(original))
        let faults = try BriefingLinter(good.replacing(original, with: planted), BriefingFixture.single).faults
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    @Test func theBottomLineTellsActConditionAndWhatComesNext() throws {
        let lines = section("Bottom line", of: try briefing(BriefingFixture.single))
        #expect(
            lines == [
                "**Reported as done, 4 March 2024.** “Narvia closed its ports to Ostrean ships on Monday.” [E01] [A1]",
                "**Conditional.** According to Lena Marsh (ports minister, Narvia): “Narvia would impose sanctions on Ostrea if the fishing talks failed”. [E03] [E02] [A1]",
                "**Next dated item: 12 March 2024** (planned). “Envoys of Narvia and Ostrea are to meet in Velm on March 12.” [E04] [A1]",
            ]
        )
    }

    @Test func keyPointsRepeatNothingOfTheBottomLine() throws {
        let text = try briefing(BriefingFixture.several)
        let line = section("Bottom line", of: text).joined()
        for point in section("Key points", of: text) {
            let quotation = point.drop { $0 != "“" }
            #expect(!line.contains(quotation.prefix(40)))
        }
        #expect(section("Key points", of: text).count == 4)
    }

    @Test func likeEventsOfTwoArticlesAreToldOnceWithAllTags() throws {
        let table = section("What is reported as done or said", of: try briefing(BriefingFixture.several))
        #expect(table.contains { $0.contains("closed its ports") && $0.hasSuffix("| [E01] [EA2b] [EA3b] |") })
    }

    @Test func whatIsNotDoneIsNeverInTheTableOfWhatIsDone() throws {
        let table = section("What is reported as done or said", of: try briefing(BriefingFixture.single)).joined()
        for tag in ["[E03]", "[E04]", "[E06]", "[E07]", "[E08]"] { #expect(!table.contains(tag)) }
    }

    @Test func differingTollsStandSideBySide() throws {
        let lines = section("Where sources differ", of: try briefing(BriefingFixture.several))
        #expect(lines.contains { $0.contains("killed: “three” [EA2] [A2]; killed: “five” [EA3] [A3]") })
    }

    @Test func datesWithoutAnEventAreWatched() throws {
        let lines = section("What to watch", of: try briefing(BriefingFixture.single))
        #expect(lines.contains { $0.hasPrefix("- **2 April 2024** — not coded as an event: “Voters in Ostrea") })
        #expect(lines.contains { $0.contains("“if the fishing talks failed”") })
    }

    @Test func anArticleWithoutEventsSaysSoAndGivesItsOwnWords() throws {
        let text = try briefing(BriefingFixture.withoutEvents)
        #expect(section("Bottom line", of: text).first == "No event was coded from the article.")
        #expect(text.contains("Opening sentence: “The library opens at nine.”"))
        #expect(text.contains("2 sentences: 0 gave at least one event, 2 gave none."))
        #expect(!text.contains("Nothing was coded as done"))
    }

    @Test func documentsThatFailedAreNamed() throws {
        let lines = section("Method and limits", of: try briefing(BriefingFixture.several))
        #expect(lines.contains("- **Not read:** `odd|name.txt`, line 3: is not text"))
    }

    @Test func frontMatterIsWrittenOnRequest() throws {
        let text = try briefing(BriefingFixture.several, MarkdownWriter.Options(hasFrontMatter: true))
        let head = text.prefix { $0 != ">" }
        #expect(
            head == """
                ---
                title: "Ports and fire"
                as_of: "2024-03-07"
                prepared_by: "dossier \(DossierHeader.currentVersion)"
                articles: 3
                sources: 1
                events: 12
                events_counted: 7
                ---


                """
        )
        #expect(!(try briefing(BriefingFixture.several)).hasPrefix("---"))
    }

    @Test func theAnalystsSectionIsLeftEmpty() throws {
        let lines = section("Analyst judgment", of: try briefing(BriefingFixture.single))
        #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(":") })
    }

    @Test func addressesAreLinksOnlyOnRequest() throws {
        var dossier = BriefingFixture.single
        dossier.articles[0].article.url = "https://example.org/a|b"
        #expect(try briefing(dossier).contains("Address: `https://example.org/a|b`"))
        let linked = try briefing(dossier, MarkdownWriter.Options(linksSources: true))
        #expect(linked.contains(#"Address: [https:\//example.org/a\|b](https://example.org/a%7Cb)"#))
        dossier.articles[0].article.url = "javascript:alert(1)"
        #expect(try briefing(dossier, MarkdownWriter.Options(linksSources: true)).contains("`javascript:alert(1)`"))
    }

    @Test func idsThatCannotBeTagsAreReplacedAndNamed() throws {
        var dossier = BriefingFixture.single
        dossier.articles[0].article.id = "a](x) b"
        for index in dossier.articles[0].events.indices where dossier.articles[0].events[index].id == "E01" {
            dossier.articles[0].events[index].id = "évé|nement"
        }
        let text = try briefing(dossier)
        #expect(text.contains("### A1\n") && text.contains("- Id: `a](x) b`"))
        #expect(text.contains("#### E1\n") && text.contains("- Id: `évé|nement`"))
    }

    @Test func aThousandEventsAreWrittenInReasonableTime() throws {
        var dossier = BriefingFixture.single
        dossier.articles = (0..<125)
            .map { number in
                var article = BriefingFixture.ports
                article.article.id = RecordID("A\(number)")
                return article
            }
        let clock = ContinuousClock()
        let elapsed = try clock.measure { _ = try briefing(dossier) }
        #expect(elapsed < .seconds(5))
    }
}
