import DossierCore
import Testing

@testable import DossierReaders

/// The roles of blocks in shapes that pages and scripts have of their own.
struct ArticleShapeTests {
    @Test func fieldsThatAScriptWroteAreRead() {
        let article = RoleScript(
            """
            ⟪title⟫Title: Minister resigns over flood report
            ⟪boilerplate⟫URL: https://example.org/a/1
            ⟪byline⟫Published: 2024-03-12T07:00:00Z
            ⟪byline⟫Author: Ana Kos
            ⟪boilerplate⟫Source: Velmar Post

            ⟪body⟫The minister resigned on Tuesday after a report blamed her ministry for a flood in the north.
            """
        )
        .check()
        #expect(article.title == "Minister resigns over flood report")
        #expect(article.url == "https://example.org/a/1")
        #expect(article.authors == ["Ana Kos"])
        #expect(article.publisher == "Velmar Post")
        #expect(article.published?.value == "2024-03-12T07:00")
    }

    @Test func aNameAndAPlaceBeforeADateIsNoHeadline() {
        let article = RoleScript(
            """
            ⟪byline⟫Ana Kos in Velmar
            ⟪byline⟫Tue 12 Mar 2024 07.00 GMT
            ⟪byline⟫Last modified on Tue 12 Mar 2024 11.22 GMT

            ⟪body⟫The government has rejected calls for an inquiry into the flood, saying that it had nothing to hide.
            """
        )
        .check()
        #expect(article.title == nil)
        #expect(article.authors == ["Ana Kos"])
    }

    @Test func aCaptionAboveTheHeadlineIsNoHeadline() {
        let article = RoleScript(
            """
            ⟪caption⟫1 of 3 | Residents wait for a boat in Velmar, March 10, 2024. ⟪credit⟫(Piet Berg via VNA)

            ⟪title⟫Flood toll rises to nine

            ⟪byline⟫5:02 PM GMT, March 12, 2024

            ⟪dateline⟫VELMAR (VNA) — ⟪body⟫The toll of the flood rose to nine on Tuesday as rescuers found two more bodies.
            """
        )
        .check()
        #expect(article.title == "Flood toll rises to nine")
    }

    @Test func theLastParagraphBehindAdvertisementsIsBody() {
        RoleScript(
            """
            ⟪title⟫Minister resigns over flood report

            ⟪byline⟫By ANA KOS MARCH 12, 2024 7:00 AM EDT

            ⟪body⟫The minister resigned on Tuesday after a report blamed her ministry for a flood.

            ⟪boilerplate⟫Advertisement

            ⟪boilerplate⟫ADVERTISEMENT

            ⟪body⟫The report, which was published on Monday, found that warnings had been ignored.

            ⟪boilerplate⟫___

            ⟪boilerplate⟫Copyright 2024 Velmar News Agency. All rights reserved.
            """
        )
        .check()
    }

    @Test func aBoxOfLinksInTheBodyDoesNotEndIt() {
        let paragraph = "The ministers of both states said that they would meet again in May to talk about the dam."
        let body = (1...4).map { _ in "⟪body⟫\(paragraph)\n\n" }.joined()
        RoleScript(
            """
            ⟪boilerplate⟫Share
            ⟪boilerplate⟫Print

            ⟪title⟫Ministers to talk about the dam

            \(body)⟪boilerplate⟫Related
            ⟪boilerplate⟫A dam that nobody wants
            ⟪boilerplate⟫How the lake rose

            ⟪body⟫\(paragraph)

            ⟪body⟫\(paragraph)
            """
        )
        .check()
    }

    @Test func aSentenceAndADateAtTheEndAreNoDeck() {
        RoleScript(
            """
            ⟪title⟫Minister resigns

            ⟪dateline⟫VELMAR: ⟪body⟫The minister resigned on Tuesday after a report blamed her ministry for a flood.
            ⟪body⟫The report was published on Monday.

            ⟪byline⟫Published in The Velmar Post, March 13th, 2024
            """
        )
        .check()
    }
}
