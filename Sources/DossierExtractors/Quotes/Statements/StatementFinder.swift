import DossierCore
import DossierLanguage

/// Finds the statements of one passage by their cues.
///
/// Each cue word is tried with each frame that the lexicon gives it; the rules live in the extensions, one family a file.
struct StatementFinder {
    let passage: Passage
    let lexicon: CueLexicon
    /// What has been found, in the order of the cues.
    var found: [Statement] = []
    /// The unit behind the last reporting clause that stood after its content: what stands before belongs to that.
    var settled = 0
    /// A cue that ends the passage with a colon, so that its content is the next paragraph.
    var announced: Statement?

    /// Finds where content ends, for the cue that is being tried.
    var scan: ContentScan

    init(passage: Passage, lexicon: CueLexicon = .standard) {
        self.passage = passage
        self.lexicon = lexicon
        scan = ContentScan(passage, lexicon)
    }

    /// The statements of the passage, those inside another's content taken out or kept as nested.
    mutating func statements() -> [Statement] {
        findColonForm()
        findSignature()
        for index in passage.units.indices {
            let unit = passage.units[index]
            if unit.beginsSentence { settled = max(settled, index) }
            scan = ContentScan(passage, lexicon)
            switch unit.kind {
            case .verb:
                if unit.lower == "according" { findAccordingTo(index) } else { findVerb(index) }
            case .preposition where ["according", "per", "in"].contains(unit.lower):
                findAccordingTo(index)
            case .noun:
                findNoun(index)
            case .adjective:
                findAdjective(index)
            case .adverb:
                findHearsay(index)
            default: break
            }
        }
        if announced == nil { findAnnouncement() }
        return StatementArbiter.settle(found, in: passage)
    }

    /// Adds a statement whose content is not empty.
    mutating func add(
        _ pieces: [Range<Int>],
        cue: Range<Int>,
        anchor: Int,
        subject: Subject?,
        kind: Cue.Kind,
        stance: Stance?,
        occasion: Range<Int>? = nil,
        rule: String,
        confidence: Double
    ) {
        let kept = pieces.map { trimmed($0) }.filter { !$0.isEmpty }
        guard kept.contains(where: { $0.count > 1 || passage.lower($0.lowerBound) != "that" }) else { return }
        found.append(
            Statement(
                pieces: kept,
                cue: cue,
                anchor: anchor,
                subject: subject,
                kind: kind,
                stance: stance,
                occasion: occasion,
                rule: "quotes/" + rule,
                confidence: confidence
            )
        )
    }

    /// A range without commas, colons and dashes at its edges.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = min(range.upperBound, passage.units.count)
        while start < end, passage.units[start].isBreak { start += 1 }
        while end > start, passage.units[end - 1].isBreak { end -= 1 }
        return start..<max(start, end)
    }

    /// Whether a range holds a verb that makes it a clause.
    func hasFiniteVerb(_ range: Range<Int>) -> Bool {
        range.contains { passage.units[$0].isFinite }
    }

    /// The first unit of the sentence, or of what follows the last settled statement, for content that ends at an index.
    func contentStart(endingAt end: Int) -> Int {
        var index = end - 1
        let floor = max(settled, end - Passage.reach, 0)
        while index > floor {
            let unit = passage.units[index]
            if unit.beginsSentence || unit.kind == .semicolon || unit.kind == .colon, index < end - 1 { break }
            index -= 1
        }
        if passage.kind(index) == .semicolon || passage.kind(index) == .colon { index += 1 }
        return min(max(index, floor), end)
    }
}
