import ArgumentParser

/// The exit statuses of the command; `docs/cli.md` has the table, a test compares the two.
///
/// A usage error exits with 64, as ArgumentParser does (`EX_USAGE` of sysexits).
enum CommandExit: Int32, CaseIterable {
    /// All inputs were read and all outputs written.
    case success = 0
    /// No article could be read, or the run could not start.
    case failure = 1
    /// Some inputs could not be read; the others are in the outputs.
    case partial = 2
    /// An output could not be written.
    case outputFailure = 3
    /// What was asked for is not in the document: no such event.
    case notFound = 4
    /// The command line is wrong.
    case usage = 64

    /// The status as ArgumentParser throws it.
    var code: ExitCode { ExitCode(rawValue) }

    /// Ends the command with this status; success ends it normally.
    func end() throws {
        if self != .success { throw code }
    }
}
