/// Finds the tense that decides which Friday or which March is meant.
///
/// The nearest verb or cue to the left decides, since English puts a time behind its verb; where nothing stands to the left,
/// the nearest to the right does ("On Friday, ministers will meet").
struct TenseFinder {
    let sentence: TimeSentence

    /// The tense at a phrase.
    func tense(at phrase: TimePhrase) -> Tense {
        if ["by", "until", "till"].contains(sentence.lower(phrase.start - 1)) {
            // "by Friday" looks ahead, unless a past verb says that it is over.
            let left = nearest(stride(from: phrase.start - 2, through: max(0, phrase.start - 14), by: -1))
            if left != .unknown { return left }
            let right = nearest(stride(from: phrase.end, to: min(sentence.count, phrase.end + 16), by: 1))
            return right == .past ? .past : .future
        }
        // "as early as Tuesday", "as soon as next week"
        if sentence.has("as", at: phrase.start - 1), sentence.isAny(phrase.start - 2, of: ["early", "soon"]) {
            return .future
        }
        let left = nearest(stride(from: phrase.start - 1, through: max(0, phrase.start - 14), by: -1))
        if left != .unknown { return left }
        return nearest(stride(from: phrase.end, to: min(sentence.count, phrase.end + 16), by: 1))
    }

    private func nearest(_ indices: StrideThrough<Int>) -> Tense {
        for index in indices where index >= 0 {
            let tense = cue(at: index)
            if tense != .unknown { return tense }
        }
        return .unknown
    }

    private func nearest(_ indices: StrideTo<Int>) -> Tense {
        for index in indices {
            let tense = cue(at: index)
            if tense != .unknown { return tense }
        }
        return .unknown
    }

    /// The tense that one word shows.
    private func cue(at index: Int) -> Tense {
        guard sentence.isWord(index) else { return .unknown }
        let word = sentence.lower(index)
        if Self.future.contains(word) { return .future }
        if word == "set" || word == "going", sentence.has("to", at: index + 1) { return .future }
        if word == "set", sentence.has("for", at: index + 1) { return .future }
        if word == "to" {
            // "agreed to meet Friday": the meeting is ahead; but "went to Paris Friday" has no verb here.
            return isBaseVerb(index + 1)
                && !sentence.isAny(index - 1, of: ["had", "was", "were", "forced", "began", "refused", "failed"])
                ? .future : .unknown
        }
        // "will be paid", "to be held": the verb before it has the tense.
        if sentence.has("be", at: index - 1) { return .unknown }
        if Self.past.contains(word) { return .past }
        if word.hasSuffix("ed"), word.utf8.count > 4, !sentence.isCapitalized(index), !Self.notPast.contains(word) {
            return .past
        }
        return .unknown
    }

    private func isBaseVerb(_ index: Int) -> Bool {
        guard sentence.isWord(index), !sentence.isCapitalized(index) else { return false }
        return Self.baseVerbs.contains(sentence.lower(index))
    }

    private static let future = parse(
        """
        will 'll wo shall scheduled expected due upcoming plans planned planning slated intends hopes
        forthcoming expects begins opens starts meets votes visits arrives leaves returns resumes ends expires could would might can must should plan hope hoping intend intending
        """
    )
    private static let past = parse(
        """
        was were had did said told came went took made got saw left met held began fell rose won lost gave found sent put cut hit
        became killed died spoke wrote broke brought fought led shot struck flew ran sold bought paid kept stood drove grew
        showed thought felt heard knew let read sat swore taught tore threw wore woke since ago last yesterday been
        """
    )
    /// Participles that look ahead or are adjectives.
    private static let notPast = parse(
        "scheduled expected planned supposed united need proposed alleged wanted unprecedented"
    )
    private static let baseVerbs = parse(
        """
        be have meet hold vote take make begin start open close visit travel leave arrive return decide discuss release
        announce publish present deliver admit sign launch go come give speak address attend host end expire appear face hear send
        report resume play run file submit complete finish join continue pay receive become move introduce debate consider
        """
    )

    private static func parse(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
