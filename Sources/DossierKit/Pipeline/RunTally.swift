import DossierCore

/// Collects what only all articles of a run together tell: their publishers, and which repeat earlier ones.
struct RunTally {
    private var articles: [String: [RecordID]] = [:]
    private var finder = NearDuplicateFinder()
    /// The articles that repeat earlier ones, in the order of the input.
    private(set) var nearDuplicates: [NearDuplicate] = []

    /// Notes an article.
    mutating func add(_ article: AnnotatedArticle) {
        if let duplicate = finder.add(article) { nearDuplicates.append(duplicate) }
        if let publisher = article.article.publisher, !publisher.isEmpty {
            articles[publisher, default: []].append(article.article.id)
        }
    }

    /// The sources, ordered by name.
    var sources: [ArticleSource] {
        articles.sorted { $0.key < $1.key }
            .map { name, articles in
                ArticleSource(id: RecordID(name), name: name, articles: articles)
            }
    }
}
