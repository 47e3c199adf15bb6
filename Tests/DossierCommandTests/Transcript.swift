import Foundation

/// A transcript: a Markdown file whose fenced `console` blocks are commands with what they print.
///
///     ```console
///     $ dossier formats
///     Readers:
///     2> dossier: error: …        a line of standard error
///     => 2                        the exit status, 0 when not given
///     ```
///
/// Fenced blocks with a name, ```` ```text file=a.txt ````, are files that the commands find in their folder. `$ cat NAME`
/// prints a file that a command wrote.
struct Transcript {
    /// One command and what it is expected to print.
    struct Step {
        var command: String
        var output: String
        var error: String
        var status: Int32
    }

    var files: [(name: String, text: String)] = []
    var steps: [Step] = []

    /// Reads a transcript.
    init(_ markdown: String) {
        var fence: String?
        var file: (name: String, lines: [String])?
        for line in markdown.components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                if fence == nil {
                    fence = String(line.dropFirst(3))
                    if let name = fence?.components(separatedBy: "file=").dropFirst().first { file = (name, []) }
                } else {
                    if let ended = file {
                        files.append((ended.name, ended.lines.map { $0 + "\n" }.joined()))
                    }
                    fence = nil
                    file = nil
                }
            } else if file != nil {
                file?.lines.append(line)
            } else if fence == "console" {
                add(line)
            }
        }
    }

    private mutating func add(_ line: String) {
        if line.hasPrefix("$ ") {
            steps.append(Step(command: String(line.dropFirst(2)), output: "", error: "", status: 0))
        } else if let last = steps.indices.last {
            if line.hasPrefix("2> ") {
                steps[last].error += line.dropFirst(3) + "\n"
            } else if line.hasPrefix("=> "), let status = Int32(line.dropFirst(3)) {
                steps[last].status = status
            } else {
                steps[last].output += line + "\n"
            }
        }
    }
}
