/// What holds for several columns, for the codebook of every output.
enum CodebookNotes {
    /// A note and what it is about.
    typealias Note = (subject: String, text: String)

    /// The notes, in the order of the table.
    static let all: [Note] = table.split(separator: "\n")
        .compactMap { line -> Note? in
            let parts = line.split(separator: "|", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let subject = parts[0].drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
            return (String(subject), String(parts[1].drop { $0 == " " }))
        }

    /// One line for each note: the subject, the text.
    static let table = #"""
        empty | An empty cell means that nothing is known. It never stands for zero, no or none.
        counted | Only rows with counted = 1, that is asserted and positive ones, may be added up. A warning is counted as THREATEN; what it warns of is a row of its own with the warning as its parent, and is not counted.
        intensity | The score is PLOVER's for the type or mode, on its scale from -10 to +10. It rates the kind of event, not how grave this one is: it must not be read as a measure of harm, and an average over few rows says little.
        ACCUSE | PLOVER's table prints 3 for ACCUSE while its modes stand at -2, -3.5 and -3.5: a lost minus sign. This program uses -3.
        SANCTION | PLOVER's manual puts SANCTION in material conflict in one place and in verbal conflict in another. This program uses 4, material conflict.
        CAMEO | A CAMEO code is the nearest to a PLOVER type and mode, not a coding after CAMEO's own rules.
        dates | A date is a range of days, first and last, with the precision to which it is known. The publication date is never put in the place of a missing date.
        offsets | Offsets are half-open and count Unicode scalars of the article's text, as Python's strings do. The text has the SHA-256 that the articles table gives.
        ids | Ids are derived from content: the same input gives the same ids, and an id is the same in every output of a run.
        confidence | A confidence is a prior of the rule that made the record, not a measured probability.
        sources | n_articles and n_sources are 1 for each row, because like events of several articles are not merged in this table; the clusters table says which articles repeat others.
        lists | The members of a list are joined with "; " where a format has no lists, each once and in order. Members of two lists of one row do not correspond by position; the entities table has one row for each.
        """#
}
