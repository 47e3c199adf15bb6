import DossierCore
import DossierLanguage

/// Statements of headlines, transcripts and signed quotations.
extension StatementFinder {
    /// Nouns that name a source at the end of a headline: "Talks to resume: report".
    private static let headlineSources: Set<String> = [
        "report", "reports", "source", "sources", "official", "officials", "minister", "ministry", "police", "poll",
        "study", "survey", "spokesman", "spokeswoman", "spokesperson", "expert", "experts", "analyst", "analysts",
        "media",
    ]

    /// "Chang: talks will resume", "TAPPER: …", "Talks will resume: report".
    mutating func findColonForm() {
        let units = passage.units
        guard let colon = units.prefix(9).firstIndex(where: { $0.kind == .colon }) ?? lastColon(), colon > 0 else {
            return
        }
        let isHeadline = passage.role == .title || passage.role == .deck || passage.role == .subhead
        if isHeadline, units.count - colon <= 4, colon + 1 < units.count,
            Self.headlineSources.contains(units[units.count - 1].lower)
                || Self.headlineSources.contains(passage.lower(colon + 1))
        {
            return addColon([0..<colon], colon: colon, subject: colon + 1..<trimmed(colon + 1..<units.count).upperBound)
        }
        guard colon <= 6, colon + 1 < units.count, let end = passage.phraseEnd(startingAt: 0), end == colon else {
            return
        }
        let names = (0..<colon).filter { units[$0].kind == .name }.count
        let isSpeaker =
            isHeadline
            ? names > 0 || Self.headlineSources.contains(units[colon - 1].lower) : isTranscriptName(0..<colon)
        guard isSpeaker, units[0].kind != .determiner || isHeadline,
            hasFiniteVerb(colon + 1..<units.count)
                || passage.kind(colon + 1) == .quotation
        else { return }
        addColon([colon + 1..<units.count], colon: colon, subject: 0..<colon)
    }

    private func lastColon() -> Int? {
        let start = max(0, passage.units.count - 5)
        return passage.units.indices[start...].first { passage.kind($0) == .colon }
    }

    /// Whether units name a speaker as a transcript does: names only, and few.
    private func isTranscriptName(_ range: Range<Int>) -> Bool {
        range.count <= 4
            && range.allSatisfy {
                passage.kind($0) == .name && passage.units[$0].isCapitalized && passage.lower($0).utf8.count > 1
            }
    }

    private mutating func addColon(_ pieces: [Range<Int>], colon: Int, subject: Range<Int>) {
        add(
            pieces,
            cue: colon..<colon + 1,
            anchor: colon,
            subject: .phrase(subject),
            kind: .speech,
            stance: .asserts,
            rule: "colon-form",
            confidence: 0.7
        )
    }

    /// "X wrote on her page:", "X had one answer:", with what she said in the next paragraph.
    mutating func findAnnouncement() {
        guard let last = passage.units.last, last.kind == .colon, passage.units.count > 2 else { return }
        var fallback: Statement?
        for index in passage.units.indices.dropLast().suffix(Passage.reach).reversed() {
            guard passage.units[index].kind == .verb || passage.units[index].kind == .auxiliary else { continue }
            let group = passage.group(ofVerb: index)
            guard let subject = passage.subject(of: group) else { continue }
            let match = passage.cue(at: index, in: lexicon)
            let isSpeech = match?.cue.frames.contains(.speech) ?? false
            let statement = Statement(
                pieces: [],
                cue: group.start..<(match?.end ?? index + 1),
                anchor: index,
                subject: subject,
                kind: match?.cue.kind ?? .speech,
                stance: match?.cue.stance,
                occasion: nil,
                rule: isSpeech ? "quotes/announced" : "quotes/introduced",
                confidence: isSpeech ? 0.85 : 0.5
            )
            if isSpeech {
                announced = statement
                return
            }
            fallback = statement
        }
        announced = fallback
    }

    /// `“…” — Name`.
    mutating func findSignature() {
        let units = passage.units
        guard units.count >= 3, units[0].kind == .quotation, units[0].isWhole, units[1].kind == .dash else { return }
        guard let end = passage.phraseEnd(startingAt: 2), passage.kind(2) == .name, end - 2 <= 6,
            passage.unit(end)?.isBreak ?? true
        else { return }
        add(
            [0..<1],
            cue: 1..<2,
            anchor: 1,
            subject: .phrase(2..<end),
            kind: .speech,
            stance: .asserts,
            rule: "signature",
            confidence: 0.85
        )
    }
}
