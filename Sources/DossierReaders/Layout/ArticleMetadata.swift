import DossierCore

/// Reads the fields that an article states out of units with roles.
struct ArticleMetadata {
    private let roles: RoleAssigner
    private let text: SourceText

    init(_ roles: RoleAssigner, in text: SourceText) {
        self.roles = roles
        self.text = text
    }

    /// The headline as one line.
    var title: String? {
        roles.titleIndex.map { index in
            var span = roles.units[index].span
            span.start += TitleLabel.length(in: roles.units[index])
            return Self.oneLine(text[span])
        }
    }

    /// The address on a line of its own before the body: "URL: https://…".
    var url: String? {
        for unit in roles.units.prefix(roles.bodyStart)
        where unit.furniture == .symbols && unit.key.hasPrefix("url http") {
            let address = text[SourceSpan(start: unit.span.start + 4, end: unit.span.end)]
            return Self.oneLine(address).split(separator: " ").first.map(String.init)
        }
        return nil
    }

    /// The deck as one line.
    var deck: String? {
        let lines = roles.units.filter { $0.role == .deck }.map { Self.oneLine(text[$0.span]) }
        return lines.isEmpty ? nil : lines.joined(separator: " ")
    }

    /// The first dateline.
    var dateline: String? { roles.datelines.first.map { Self.oneLine($0.dateline.text) } }

    /// The captions, without their credits.
    var captions: [String] {
        roles.units.indices.filter { roles.units[$0].role == .caption }
            .map { index in
                let end = roles.trailingCredits[index]?.span.start ?? roles.units[index].span.end
                return Self.oneLine(text[text.trimmed(SourceSpan(start: roles.units[index].span.start, end: end))])
            }
    }

    /// The sources of pictures and of the text, each once.
    var credits: [String] {
        var seen: Set<String> = []
        let names = roles.creditNames + roles.datelines.compactMap(\.dateline.agency)
        return names.map(Self.oneLine).filter { seen.insert($0).inserted }
    }

    /// The indices of bylines near the headline, the nearest evidence first; behind the body only when there are none.
    private var bylines: [Int] {
        roles.units.indices.filter { roles.units[$0].role == .byline }
    }

    private var headBylines: [Int] { bylines.filter { $0 < max(roles.bodyStart, 1) } }

    private var laterBylines: [Int] { bylines.filter { $0 >= max(roles.bodyStart, 1) } }

    /// The authors: named after "by", else beside a date, else on a line of their own, else at the article's end.
    var authors: [String] {
        for group in [headBylines, laterBylines] {
            let stated = group.flatMap { roles.units[$0].meta?.authors ?? [] }
            if !stated.isEmpty { return Self.unique(stated) }
            if let beside = group.lazy.compactMap({ roles.units[$0].meta?.leadingName }).first { return [beside] }
            let named = group.filter { roles.units[$0].rule == "layout/name-and-agency" }
                .flatMap { BylineNames(roles.units[$0].tokens, in: text).read(from: 0).authors }
            if !named.isEmpty { return Self.unique(named) }
            let lines = group.filter { roles.units[$0].rule == "layout/name-line" && roles.isNameLine($0) }
            if let line = lines.first { return [Self.oneLine(text[roles.units[line].span])] }
        }
        return reporters
    }

    /// The names behind "Reporting by" in a note at the end.
    private var reporters: [String] {
        for unit in roles.units where unit.furniture == .authorNote {
            let tokens = unit.tokens.first?.text == "(" ? Array(unit.tokens.dropFirst()) : unit.tokens
            guard tokens.count > 2, tokens[0].lower == "reporting", tokens[1].lower == "by" else { continue }
            let names = BylineNames(tokens, in: text).read(from: 2).authors
            if !names.isEmpty { return Self.unique(names) }
        }
        return []
    }

    /// The date the article states of itself: beside the byline, else at its end, else in the dateline.
    ///
    /// A date of an update counts only when there is no other.
    var published: StatedDate? {
        for group in [headBylines, laterBylines] {
            let dates = group.flatMap { roles.units[$0].meta?.dates ?? [] }
            if let date = dates.first(where: { !$0.isUpdate }) ?? dates.first { return date }
        }
        return roles.datelines.lazy.compactMap(\.dateline.date).first
    }

    /// Who published it: the holder of the copyright, else the agency of the byline or of the dateline.
    var publisher: String? {
        for unit in roles.units where unit.furniture == .copyright {
            if let holder = Self.copyrightHolder(unit, in: text) { return holder }
        }
        let agencies = headBylines.flatMap { roles.units[$0].meta?.agencies ?? [] }
        if let agency = agencies.first { return agency }
        for index in headBylines {
            let unit = roles.units[index]
            if unit.rule == "layout/name-and-agency" {
                if let agency = BylineNames(unit.tokens, in: text).read(from: 0).agencies.first { return agency }
            }
            guard unit.rule == "layout/name-line", !roles.isNameLine(index) else { continue }
            if BylineNames(unit.tokens, in: text).read(from: 0).agencies.first != nil {
                return Self.oneLine(text[unit.span])
            }
        }
        for unit in roles.units.prefix(roles.bodyStart)
        where unit.furniture == .authorNote && unit.key.hasWordPrefix("source") {
            guard let first = unit.tokens.dropFirst().first(where: { $0.kind != .mark }) else { continue }
            return Self.oneLine(text[SourceSpan(start: first.span.start, end: unit.span.end)])
        }
        return roles.datelines.lazy.compactMap(\.dateline.agency).first
    }

    /// The name between "© 2024" and "All rights reserved".
    private static func copyrightHolder(_ unit: LayoutUnit, in text: SourceText) -> String? {
        let tokens = unit.tokens
        var index = 0
        while index < tokens.count,
            tokens[index].kind != .word
                || ["copyright", "c", "by", "the"].contains(tokens[index].lower)
                    && !(tokens[index].lower == "the" && tokens[index].isCapitalised)
        {
            if tokens[index].text == "." { return nil }
            index += 1
        }
        let start = index
        while index < tokens.count, tokens[index].kind == .word, !["all", "this", "no"].contains(tokens[index].lower),
            tokens[index].isCapitalised || ["of", "and", "the"].contains(tokens[index].lower)
        {
            index += 1
        }
        guard index > start, index - start <= 6 else { return nil }
        return oneLine(text[SourceSpan(start: tokens[start].span.start, end: tokens[index - 1].span.end)])
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// A text with every run of white space made one space.
    static func oneLine(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if byte.isASCIISpace {
                if result.last != 0x20 { result.append(0x20) }
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
