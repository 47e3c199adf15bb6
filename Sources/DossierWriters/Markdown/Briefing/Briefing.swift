import DossierCore

/// What all sections of a briefing are written from.
struct Briefing: Sendable {
    /// The dossier, resolved, grouped and ranked.
    let dossier: ReportedDossier
    /// The tags.
    let tags: BriefingTags
    /// The user's choices.
    let options: MarkdownWriter.Options
    /// The title.
    let title: String
    /// The groups that the key points tell, in order.
    let keyPoints: [EventGroup]

    /// Prepares a dossier.
    init(_ dossier: Dossier, _ options: MarkdownWriter.Options) {
        let reported = ReportedDossier(dossier)
        self.dossier = reported
        self.options = options
        title = Self.title(of: dossier)
        tags = BriefingTags(reported, besides: [title] + BriefingSection.allCases.map(\.heading))
        keyPoints = Self.keyPoints(of: reported, limit: options.keyPointLimit)
    }

    /// The title given, the one article's own, or the number of articles.
    private static func title(of dossier: Dossier) -> String {
        if let title = dossier.header.title, !title.isBlank { return Clip.text(title, limit: 200) }
        if dossier.articles.count == 1, let title = dossier.articles[0].article.title, !title.isBlank {
            return Clip.text(title, limit: 200)
        }
        return dossier.articles.count == 1
            ? "Briefing on one article" : "Briefing on \(dossier.articles.count) articles"
    }

    /// The best groups that the bottom line does not tell already, each from other words than those before it.
    ///
    /// Groups of the type, status and chief actor of one that is told already come last.
    private static func keyPoints(of dossier: ReportedDossier, limit: Int) -> [EventGroup] {
        let told = dossier.bottomLine.groups
        let open = dossier.tellings.filter { group in
            group.isNews && !told.contains { $0.position == group.position || $0.sharesSentence(with: group) }
        }
        var chosen: [EventGroup] = []
        for repeats in [false, true] {
            for group in open where chosen.count < limit {
                if chosen.contains(where: { $0.position == group.position || $0.sharesSentence(with: group) }) {
                    continue
                }
                let isRepeat = (told + chosen).contains { $0.isLike(group) }
                if isRepeat == repeats { chosen.append(group) }
            }
        }
        let order = dossier.tellings.map(\.position)
        return chosen.sorted { (order.firstIndex(of: $0.position) ?? 0) < (order.firstIndex(of: $1.position) ?? 0) }
    }

    /// The groups that the bottom line and the key points quote.
    var quotedGroups: [EventGroup] { dossier.bottomLine.groups + keyPoints }

    /// Whether an event of the group stands on one side of a difference.
    func isDisputed(_ group: EventGroup) -> Bool {
        dossier.differences.contains { difference in
            difference.sides.contains { side in
                side.events.contains { event in
                    group.members.contains { $0.articleIndex == event.articleIndex && $0.event.id == event.event.id }
                }
            }
        }
    }

    /// The groups that rest on the same words as a group, itself first: one telling cites them all.
    func companions(of group: EventGroup) -> [EventGroup] {
        [group] + dossier.groups.filter { $0.position != group.position && $0.sharesSentence(with: group) }
    }
}

extension EventGroup {
    /// Whether two groups are of one type, status and chief actor.
    fileprivate func isLike(_ other: EventGroup) -> Bool {
        lead.event.type == other.lead.event.type && status == other.status
            && lead.actors.first?.identity == other.lead.actors.first?.identity
    }
}

extension String {
    /// Whether it has nothing but white space.
    var isBlank: Bool { Clip.text(self, limit: 8).isEmpty }
}
