import DossierCore

/// Collects the publishers of the articles of a run.
struct SourceTally {
    private var articles: [String: [RecordID]] = [:]

    /// Notes an article's publisher, if it states one.
    mutating func add(_ article: Article) {
        guard let publisher = article.publisher, !publisher.isEmpty else { return }
        articles[publisher, default: []].append(article.id)
    }

    /// The sources, ordered by name.
    var sources: [ArticleSource] {
        articles.sorted { $0.key < $1.key }
            .map { name, articles in
                ArticleSource(id: RecordID(name), name: name, articles: articles)
            }
    }
}
