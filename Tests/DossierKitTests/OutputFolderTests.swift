import DossierCore
import DossierKit
import Foundation
import Testing

@Suite struct OutputFolderTests {
    /// Gives a folder that is taken away afterwards.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    private func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    @Test func aFileAppearsOnlyWhenCommitted() throws {
        try inFolder { path in
            let folder = OutputFolder(path: path)
            try folder.append(Array("one".utf8), to: "a.txt")
            try folder.append(Array("two".utf8), to: "a.txt")
            #expect(names(path) == [".a.txt.part"])
            #expect(try folder.commit().map(\.change) == [.created])
            #expect(names(path) == ["a.txt"])
            #expect(try String(contentsOfFile: "\(path)/a.txt", encoding: .utf8) == "onetwo")
        }
    }

    @Test func discardingLeavesNothing() throws {
        try inFolder { path in
            let folder = OutputFolder(path: path)
            try folder.append([1], to: "a.txt")
            folder.discard()
            #expect(names(path).isEmpty)
        }
    }

    @Test func anUnchangedFileIsNotReplaced() throws {
        try inFolder { path in
            for expected in [OutputFolder.Change.created, .unchanged] {
                let folder = OutputFolder(path: path)
                try folder.append([1, 2], to: "a.bin")
                #expect(try folder.commit().map(\.change) == [expected])
            }
            let folder = OutputFolder(path: path)
            try folder.append([3], to: "a.bin")
            #expect(try folder.commit().map(\.change) == [.replaced])
            #expect(names(path) == ["a.bin"])
        }
    }

    @Test(arguments: ["../a", "/a", "a/../b", "", "a//b"])
    func aNameOutsideTheFolderIsRefused(_ name: String) throws {
        try inFolder { path in
            let folder = OutputFolder(path: path)
            #expect(throws: DossierError.self) { try folder.append([1], to: name) }
        }
    }

    @Test func aFolderThatIsAFileIsOneClearError() throws {
        try inFolder { path in
            try Data("x".utf8).write(to: URL(fileURLWithPath: path))
            let folder = OutputFolder(path: path)
            #expect {
                try folder.append([1], to: "a.txt")
            } throws: { error in
                (error as? DossierError)?.code == .outputUnwritable && "\(error)".contains("cannot be written")
            }
        }
    }
}
