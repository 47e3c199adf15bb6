import Foundation
import Testing

@Suite struct TranscriptTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Transcripts")

    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".md") }
        .sorted()

    @Test func thereAreTranscripts() {
        #expect(!Self.names.isEmpty)
    }

    /// Each command prints what the transcript says, through `sh`, in a folder of its own.
    @Test(arguments: names) func theCommandDoesWhatTheTranscriptSays(_ name: String) throws {
        let transcript = Transcript(
            try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
        )
        #expect(!transcript.steps.isEmpty, "\(name) has no command")
        let scratch = try ScratchFolder()
        for file in transcript.files { try scratch.write(file.name, file.text) }
        let bin = try ScratchFolder()
        try FileManager.default.createSymbolicLink(
            at: bin.url.appendingPathComponent("dossier"),
            withDestinationURL: BuiltCommand.executable
        )
        for step in transcript.steps {
            let result = try BuiltCommand.run(
                URL(fileURLWithPath: "/bin/sh"),
                ["-c", "PATH=\(bin.url.path):$PATH; \(step.command)"],
                in: scratch.url
            )
            #expect(result.text == step.output, "\(name): $ \(step.command)")
            #expect(result.error == step.error, "\(name): $ \(step.command)")
            #expect(result.status == step.status, "\(name): $ \(step.command)")
        }
    }
}
