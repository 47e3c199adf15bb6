import DossierCore
import Testing

@testable import DossierXLSX

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// That nothing but the dossier decides the bytes; time zones are tested with the command, whose environment can be set.
@Suite struct ReproducibilityTests {
    /// A locale of this machine that writes decimals with a comma, nil when none is installed.
    private static let commaLocale = ["de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fr_FR.utf8", "nl_NL.UTF-8"]
        .first { name in
            guard let locale = newlocale(LC_NUMERIC_MASK, name, nil) else { return false }
            freelocale(locale)
            return true
        }

    @Test(.enabled(if: commaLocale != nil, "no locale with a decimal comma is installed"))
    func aLocaleWithADecimalCommaChangesNothing() throws {
        let expected = try bytes(of: .sample)
        let locale = newlocale(LC_NUMERIC_MASK, Self.commaLocale, nil)
        let previous = uselocale(locale)
        defer {
            uselocale(previous)
            freelocale(locale)
        }
        #expect(try bytes(of: .sample) == expected)
    }

    @Test func writingsAtOnceGiveOneResult() async throws {
        let expected = try bytes(of: .sample)
        let equal = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<24 { group.addTask { try bytes(of: .sample) == expected } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(equal == 24)
    }

    @Test func dossiersOfDifferentDaysDoNotShareAClock() async throws {
        // The library formats its date in a buffer of the process.
        let stamps = try await withThrowingTaskGroup(of: Bool.self) { group in
            for day in 1...28 {
                group.addTask {
                    var dossier = Dossier()
                    dossier.header.asOf = CalendarDate(year: 2024, month: 2, day: day)
                    let result = try XLSXWriter().write(dossier, context: WritingContext())
                    let stamp = dossier.header.asOf?.description ?? ""
                    return try WorkbookParts(result.files[0].bytes)["docProps/core.xml"].contains(stamp)
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(stamps == 28)
    }

    private func bytes(of dossier: TestDossier) throws -> [UInt8] {
        try XLSXWriter().write(dossier.dossier, context: WritingContext()).files[0].bytes
    }
}
