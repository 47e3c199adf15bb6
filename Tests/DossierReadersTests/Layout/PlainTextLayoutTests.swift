import DossierCore
import Testing

@testable import DossierReaders

/// The roles of blocks in whole articles of many shapes.
struct PlainTextLayoutTests {
    @Test func furnitureAboveAndBelowAnArticleIsBoilerplate() {
        let article = RoleScript(
            """
            ⟪boilerplate⟫Skip to content
            ⟪boilerplate⟫Menu
            ⟪boilerplate⟫World

            ⟪title⟫Lake states agree to share flood warnings

            ⟪deck⟫Ministers say the accord could save thousands of homes

            ⟪byline⟫By Ana Kos and Piet van der Berg
            ⟪byline⟫Published: 14:05 GMT, 3 May 2021 | Updated: 16:10 GMT, 4 May 2021

            ⟪boilerplate⟫Share
            ⟪boilerplate⟫Copy link

            ⟪body⟫Four lake states agreed on Monday to share flood warnings within an hour, their ministers said.

            ⟪boilerplate⟫Advertisement

            ⟪body⟫The accord will take effect in June, and a joint office is to open in the port of Velmar.

            ⟪boilerplate⟫Read more: How the lake rose by two metres

            ⟪body⟫"We lost a year to quarrels," the envoy of one of the states said after the talks.

            ⟪boilerplate⟫Related
            ⟪boilerplate⟫A dam that nobody wants
            ⟪boilerplate⟫Comments (12)
            ⟪boilerplate⟫Sign up for our weekly newsletter
            ⟪boilerplate⟫© 2021 The Velmar Post. All rights reserved.
            """
        )
        .check()
        #expect(article.title == "Lake states agree to share flood warnings")
        #expect(article.deck == "Ministers say the accord could save thousands of homes")
        #expect(article.authors == ["Ana Kos", "Piet van der Berg"])
        #expect(article.published?.value == "2021-05-03T14:05")
        #expect(article.published?.zone == "GMT")
        #expect(article.publisher == "The Velmar Post")
        #expect(article.language == "en")
    }

    @Test func whatWasLeftOutIsCounted() throws {
        let text: SourceText = "Share\nPrint\n\nThe bridge was closed on Sunday because of the storm, police said."
        let article = PlainTextLayout(origin: "test").article(of: text)
        let diagnostic = try #require(article.diagnostics.first)
        #expect(diagnostic.code == "boilerplate.dropped")
        #expect(diagnostic.message == "page furniture was left out: 2 blocks with 2 words")
    }

    @Test(arguments: [
        "The bridge was closed on Sunday because of the storm, police said.",
        "Talks began.",
        "Bridge closed",
        "By Sunday the bridge had been closed",
        "\"We will share nothing,\" the minister said, \"until we have read your privacy policy.\"",
        "Police said: Follow us on the road to peace, or leave the city by Monday.",
        "مرحبا",
    ])
    func aSingleSentenceIsBody(_ sentence: String) {
        let article = RoleScript("⟪body⟫\(sentence)").check()
        #expect(article.title == nil)
        #expect(article.published == nil)
    }

    @Test func paragraphsWithoutAHeadlineAreBody() {
        let article = RoleScript(
            """
            ⟪body⟫The bridge was closed on Sunday because of the storm, police said.

            ⟪body⟫"Stay at home." That was the advice of the mayor, who had come by boat.

            ⟪body⟫It will be open again on May 3, 2024.
            """
        )
        .check()
        #expect(article.title == nil)
        #expect(article.published == nil, "a date in the body is no publication date")
    }

    @Test func aHeadlineAndADateLineWithoutBlankLines() {
        let article = RoleScript(
            """
            ⟪title⟫Dockers walk out in Velmar
            ⟪byline⟫14 November 2023, 18:20
            ⟪body⟫Dockers walked out in the port of Velmar on Tuesday, and two ships turned back at noon.
            ⟪body⟫The union said the strike would last until the end of the week.
            """
        )
        .check()
        #expect(article.published?.value == "2023-11-14T18:20")
    }

    @Test func aHardWrappedParagraphIsOneBlock() {
        let article = RoleScript(
            """
            ⟪title⟫Former harbour master jailed for taking bribes from smugglers
            of tea

            ⟪byline⟫21 September 2023 by Ana Kos

            ⟪dateline⟫VELMAR - ⟪body⟫A court in Velmar on Thursday sentenced a former harbour
            master to seven years in prison for taking bribes. The judge said he
            had sold the port by the shipload, and that nobody had looked.

            ⟪body⟫His lawyer said that he would appeal. Prosecutors had asked the court
            for ten years.
            """
        )
        .check()
        #expect(article.title == "Former harbour master jailed for taking bribes from smugglers of tea")
        #expect(article.authors == ["Ana Kos"])
        #expect(article.dateline == "VELMAR")
    }

    @Test func aCaptionWithItsCreditIsToldFromTheBody() {
        let article = RoleScript(
            """
            ⟪title⟫Envoys meet on the border
            ⟪byline⟫Sept. 21, 2023 - 15:11 By Ana Kos
            ⟪caption⟫Two envoys shake hands at the border post of Sadar on Sept. 13. ⟪credit⟫(VNA)

            ⟪body⟫Two envoys met on the border on Thursday and agreed to meet again (in the spring).

            ⟪body⟫Neither of them would say what they had talked about for six hours.
            """
        )
        .check()
        #expect(article.captions == ["Two envoys shake hands at the border post of Sadar on Sept. 13."])
        #expect(article.credits == ["VNA"])
        #expect(article.published?.value == "2023-09-21T15:11")
        #expect(article.authors == ["Ana Kos"])
    }

    @Test func aCreditOfItsOwnMakesTheLineBeforeItACaption() {
        let article = RoleScript(
            """
            ⟪title⟫Envoys meet on the border

            ⟪byline⟫By Ana Kos | 3 May 2021

            ⟪caption⟫Two envoys shake hands at the border post of Sadar.
            ⟪credit⟫Photo: Piet Berg/Velmar Pictures

            ⟪body⟫Two envoys met on the border on Thursday and agreed to meet again in the spring.
            """
        )
        .check()
        #expect(article.credits == ["Piet Berg/Velmar Pictures"])
    }

    @Test func aLabelMakesTheNextLineACaption() {
        let article = RoleScript(
            """
            ⟪title⟫Envoys meet on the border

            ⟪byline⟫By Ana Kos | 3 May 2021

            ⟪boilerplate⟫Image
            ⟪caption⟫Two envoys shake hands at the border post of Sadar.

            ⟪body⟫Two envoys met on the border on Thursday and agreed to meet again in the spring.
            """
        )
        .check()
        #expect(article.captions == ["Two envoys shake hands at the border post of Sadar."])
    }

    @Test func subheadsAndListsAreToldFromTheBody() {
        RoleScript(
            """
            ⟪title⟫Ministers pledge joint patrols

            ⟪body⟫Ministers of three states agreed on Thursday to start joint patrols before the end of the year.

            ⟪subhead⟫What was agreed

            ⟪body⟫Under the accord, the states will:

            ⟪list⟫- set up a shared radio channel
            ⟪list⟫- meet every six months
            ⟪list⟫• review what was done

            ⟪subhead⟫* WHAT WAS NOT

            ⟪body⟫A fourth state asked to join but was told that it would have to wait.
            """
        )
        .check()
    }

    @Test func correctionsAreToldFromTheBody() {
        RoleScript(
            """
            ⟪title⟫Market opens on the border

            ⟪body⟫Traders of two states opened a market on the border on Monday, and it sold out by noon.

            ⟪correction⟫Correction: An earlier version of this article misspelled the name of the mayor.
            """
        )
        .check()
        RoleScript(
            """
            ⟪title⟫Market opens on the border

            ⟪body⟫Traders of two states opened a market on the border on Monday, and it sold out by noon.

            ⟪correction⟫This story has been corrected to show that no trader was arrested.
            """
        )
        .check()
    }

    @Test func notesOnAuthorsAreBoilerplate() {
        let article = RoleScript(
            """
            ⟪dateline⟫VELMAR (VNA) — ⟪body⟫Traders of two states opened a market on the border on Monday, officials said.

            ⟪body⟫"It is a start," one of the traders said, and packed up his stall for the day.

            ⟪boilerplate⟫(Reporting by Ana Kos; Editing by Piet Berg)
            """
        )
        .check()
        #expect(article.authors == ["Ana Kos"])
        #expect(article.credits == ["VNA"])
        #expect(article.publisher == "VNA")
    }

    @Test func aPageWithoutTextIsAllBoilerplate() {
        RoleScript(
            """
            ⟪boilerplate⟫Home | News | Sport | Video
            ⟪boilerplate⟫Log in

            ⟪boilerplate⟫We and our partners use cookies to store information on your device.
            ⟪boilerplate⟫Accept all

            ⟪boilerplate⟫Editors of the day

            ⟪boilerplate⟫Privacy policy
            """
        )
        .check()
    }

    @Test func questionsAndAnswersAreBody() {
        RoleScript(
            """
            ⟪title⟫“The river does not read treaties”: an interview

            ⟪byline⟫By Ana Kos, 3 May 2021

            ⟪body⟫Q: You have said that wars about water are a myth. Why?

            ⟪body⟫A: Because states have almost never fought about water alone.

            ⟪body⟫Q: Did he mean it?

            ⟪body⟫A: He meant to be quoted, and so he was.
            """
        )
        .check()
    }

    @Test func aGivenHeadlineIsFoundInTheText() {
        let text: SourceText =
            "Fish talks fail\n\nBrussels blames “the other side”\n\nTalks on fish failed on Monday, both sides said."
        var given = GivenMetadata()
        given.title = "Brussels blames \"the other side\""
        given.published = PublicationDate(value: "2020-01-02", basis: .given)
        let article = PlainTextLayout(origin: "test").article(of: text, given: given)
        #expect(article.article.title == given.title)
        #expect(article.article.published == given.published)
        #expect(
            article.blocks.first { $0.role == .title }.map { article[$0.span] } == "Brussels blames “the other side”"
        )
    }

    @Test func aNameBehindByOnALineOfItsOwnIsTheAuthor() {
        let article = RoleScript(
            """
            ⟪title⟫Envoys meet on the border
            ⟪byline⟫By
            ⟪byline⟫Ana Kos
            ⟪byline⟫3 May 2021
            ⟪body⟫Two envoys met on the border on Thursday and agreed to meet again in the spring.
            """
        )
        .check()
        #expect(article.authors == ["Ana Kos"])
        #expect(article.published?.value == "2021-05-03")
    }

    @Test func aNameWithItsAgencyIsAByline() {
        let article = RoleScript(
            """
            ⟪title⟫Envoys meet on the border

            ⟪byline⟫Ana Kos, Velmar News Agency

            ⟪body⟫Two envoys met on the border on Thursday and agreed to meet again in the spring.
            """
        )
        .check()
        #expect(article.authors == ["Ana Kos"])
        #expect(article.publisher == "Velmar News Agency")
    }

    @Test func aDateOfAnUpdateCountsOnlyAlone() {
        let article = PlainTextLayout(origin: "test")
            .article(
                of:
                    "Talks fail again\n\nLast updated: 6 Feb 2023, 09:12 CET\n\nTalks on fish failed on Monday, both sides said."
            )
        #expect(article.article.published?.value == "2023-02-06T09:12")
        #expect(article.article.published?.zone == "CET")
        #expect(article.diagnostics.map(\.code) == ["published.from-update"])
    }
}
