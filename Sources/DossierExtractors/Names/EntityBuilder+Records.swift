import DossierCore

extension EntityBuilder {
    /// The entities in order of their first mention, and the mentions in the order of the text.
    func records() -> (entities: [Entity], mentions: [Mention]) {
        let ordered = mentions.sorted { $0.mention.span < $1.mention.span }
        var seenSpans: Set<RecordID> = []
        var seenDrafts: Set<Int> = []
        var entities: [Entity] = []
        var records: [Mention] = []
        for (mention, _, draft) in ordered where seenSpans.insert(mention.id).inserted {
            records.append(mention)
            guard let draft, seenDrafts.insert(draft).inserted else { continue }
            var entity = drafts[draft].entity
            entity.actorCode = ActorCode.code(of: entity, body: drafts[draft].body)
            entities.append(entity)
        }
        return (entities, records)
    }
}
