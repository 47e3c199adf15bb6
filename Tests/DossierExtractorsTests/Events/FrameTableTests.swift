import DossierCore
import DossierLanguage
import Testing

@testable import DossierExtractors

@Suite struct FrameTableTests {
    static let lines = [ConflictFrameTable.table, CooperationFrameTable.table, VerbalConflictFrameTable.table]
        .flatMap {
            FrameParser.lines($0)
        }

    @Test func everyLineParses() {
        for line in Self.lines {
            #expect(throws: Never.self, "\(line)") { try FrameParser.frame(line) }
        }
        #expect(FrameLexicon.standard.frames.count == Self.lines.count)
    }

    @Test func idsAreUniqueAndNamedAfterTheirType() throws {
        let frames = FrameLexicon.standard.frames
        #expect(Set(frames.map(\.id)).count == frames.count)
        for frame in frames { #expect(frame.id.contains("."), "\(frame.line)") }
    }

    @Test func everyTypeHasFrames() {
        let types = Set(FrameLexicon.standard.frames.map(\.type))
        #expect(types == Set(EventType.allCases))
    }

    @Test func everyModeIsReachable() {
        // Modes of requests, refusals and threats come from their content.
        let fromContent: Set<EventMode> = [
            .assist, .change, .yield, .meet, .restrict, .arrest, .relations, .expel, .territory, .violence,
            .multilateral,
        ]
        let modes = Set(FrameLexicon.standard.frames.compactMap(\.mode))
        for mode in EventMode.allCases where !fromContent.contains(mode) {
            #expect(modes.contains(mode), "\(mode.rawValue)")
        }
    }

    @Test func everyVerbTriggerIsKnownToTheTagger() {
        for frame in FrameLexicon.standard.frames where frame.triggerKind == .verb && !frame.id.hasSuffix(".future") {
            for trigger in frame.triggers {
                let tags = WordTagger().tags(of: Tokenizer().tokens(of: SourceText("They \(trigger.lemma) it"))[...])
                #expect(tags[1].lemma == trigger.lemma && tags[1].isVerbal, "\(trigger.lemma) in \(frame.id)")
            }
        }
    }

    @Test(arguments: [
        "a.b | NONE | v do | - | subj | obj", "a.b | ASSAULT:visit | v do | - | subj | obj",
        "a.b | ASSAULT | v | - | subj | obj",
        "a.b | ASSAULT | v hit | obj=@nothing | subj | obj", "a.b | ASSAULT | v hit | - | subj | obj | loudly", "a.b",
    ])
    func refusesAFaultyLine(line: String) {
        #expect(throws: FrameParser.Fault.self) { try FrameParser.frame(line) }
    }

    @Test func everyModalityLineParses() {
        for line in FrameParser.lines(ModalityCueTable.table) { #expect(ModalityCues.parse(line) != nil, "\(line)") }
    }

    @Test func everyContextLineNamesAContext() {
        for line in FrameParser.lines(ContextTable.table) {
            #expect(EventContext(rawValue: String(line.prefix { $0 != ":" })) != nil, "\(line)")
        }
    }
}
