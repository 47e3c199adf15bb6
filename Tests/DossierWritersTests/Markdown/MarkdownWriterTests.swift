import DossierCore
import DossierTesting
import DossierWriters
import Foundation
import Testing

@Suite struct MarkdownWriterTests {
    @Test func conforms() async throws {
        try await WriterConformance(MarkdownWriter()).run([BriefingFixture.single, BriefingFixture.several])
    }

    @Test func dump() throws {
        for (name, d) in [
            ("single", BriefingFixture.single), ("several", BriefingFixture.several), ("empty", Dossier()),
        ] {
            let r = try MarkdownWriter().write(d, context: WritingContext())
            try Data(r.files[0].bytes).write(to: URL(fileURLWithPath: "/tmp/briefing-\(name).md"))
        }
    }
}
