/// The data of ``FurnitureLexicon``.
enum FurnitureTables {
    /// Phrases by kind and match.
    static let phrases = #"""
        [label whole]
        advertisement
        advertisements
        advertising
        ad
        ads
        ad choices
        adchoices
        advertise
        advertise with us
        sponsored
        sponsored by
        sponsored content
        sponsored links
        sponsored stories
        supported by
        powered by
        paid content
        promoted
        promoted stories
        partner content
        continue reading the main story
        continue reading
        story continues below
        story continues below advertisement
        article continues below
        article continues after advertisement
        article continues after ad
        scroll to continue
        scroll down
        skip
        skip to content
        skip to main content
        skip to navigation
        skip advertisement
        skip ad
        skip to
        jump to content
        jump to navigation
        jump to navigation jump to search
        jump to search
        back to top
        top
        menu
        main menu
        open menu
        close menu
        navigation
        navigation menu
        site navigation
        site index
        sections
        section
        search
        search for
        search this site
        close
        close search
        cancel
        go
        ok
        done
        submit
        next
        previous
        prev
        next story
        previous story
        next article
        previous article
        older article
        newer article
        older post
        newer post
        previous story next story
        next page
        previous page
        expand
        collapse
        hide
        show
        show more
        show less
        show all
        see all
        see more
        view all
        view more
        load more
        more
        more options
        less
        toggle
        settings
        preferences
        full screen
        mute
        play
        pause
        play video
        watch
        watch now
        watch live
        listen
        listen now
        listen to this article
        audio
        live
        gallery
        view gallery
        view image
        view this image
        open in new window
        opens in a new window
        opens in new window
        view photos
        image
        images
        photo
        photos
        picture
        video
        videos
        share
        share this
        share this story
        share this article
        share this page
        share this post
        share article
        share story
        share options
        share full article
        share this with
        share this story about sharing
        about sharing
        sharing
        share via email
        like this
        like
        likes
        recommend
        tweet
        tweet this
        retweet
        pin
        pin it
        reblog
        repost
        send
        send to
        send to a friend
        send this to a friend
        send by email
        email
        e mail
        e-mail
        email this
        email this article
        email a friend
        mail
        print
        print this
        print this article
        print this page
        print article
        save
        save article
        save this story
        save for later
        saved
        bookmark
        bookmark it
        add to reading list
        add bookmark
        copy
        copy link
        copy the link
        link copied
        get link
        permalink
        embed
        cite
        report
        report this
        flag
        facebook
        twitter
        x
        linkedin
        whatsapp
        telegram
        reddit
        pinterest
        instagram
        youtube
        tumblr
        flipboard
        messenger
        line
        kakaotalk
        weibo
        google
        google plus
        snapchat
        tiktok
        threads
        bluesky
        mastodon
        rss
        rss feed
        rss feeds
        follow
        followed
        following
        unfollow
        follow followed
        follow us
        follow us on
        follow us on social media
        follow this author
        follow author
        connect with us
        get in touch
        gift this article
        give this article
        text size
        font size
        increase text size
        decrease text size
        a a
        a a a
        language
        languages
        translate
        english
        login
        log in
        log out
        logout
        log in register
        log in sign up
        login join
        sign in
        sign in join
        sign in register
        sign in sign up
        sign in subscribe
        sign out
        sign up
        sign up now
        register
        register now
        join
        join now
        create account
        create an account
        account
        my account
        my profile
        profile
        view profile
        view all posts
        username
        password
        forgot password
        remember me
        subscribe
        subscribe now
        subscribe today
        subscriptions
        subscription
        become a member
        become a subscriber
        membership
        donate
        donate now
        support us
        newsletter
        newsletters
        explore newsletters
        our newsletters
        your email
        your email address
        your e-mail
        email address
        enter your email
        enter your email address
        your name
        your comment
        your website
        home
        homepage
        home page
        front page
        about
        about us
        contact
        contact us
        contacts
        careers
        jobs
        faq
        faqs
        help
        help center
        help centre
        support
        feedback
        send feedback
        terms
        terms of use
        terms of service
        terms and conditions
        terms conditions
        privacy
        privacy notice
        privacy policy
        privacy settings
        privacy policy terms of use
        cookie policy
        cookie settings
        cookie preferences
        cookies
        manage cookies
        manage preferences
        manage consent
        manage options
        accept
        accept all
        accept all cookies
        accept cookies
        reject
        reject all
        i accept
        i agree
        agree
        got it
        do not sell my personal information
        accessibility
        accessibility statement
        sitemap
        site map
        corrections policy
        editorial policy
        imprint
        legal
        legal notice
        disclaimer
        disclosures
        archive
        archives
        blog archive
        categories
        category
        tags
        labels
        topics
        topic
        filed under
        filed to
        in this article
        on this page
        in this story
        table of contents
        contents
        weather
        horoscopes
        crossword
        crosswords
        e-paper
        epaper
        edition
        editions
        change edition
        live blog
        up next
        reply
        edit
        views
        comment activity
        captions not available
        content preferences
        report cancel close
        delete cancel
        are you sure
        this page
        tools
        personal tools
        view history
        what links here
        page information
        cite this page
        get app
        get the app
        download the app
        download our app
        open app
        app store
        google play
        breaking news
        breaking
        latest
        latest news
        trending
        trending now
        popular
        most popular
        most shared
        hidden categories
        staff
        have a tip
        end
        ends
        enditem
        end of list
        list of #
        [label head]
        share on
        share to
        share via
        share this on
        click to share
        click to email
        click to print
        click here to
        click here for
        tap to
        tweet this
        email this
        email thisblogthis
        send this to
        follow us on
        follow us for
        follow him on twitter
        follow her on twitter
        follow on twitter
        follow @
        find us on
        like us on
        join us on
        join the conversation
        listen to this article
        skip to
        jump to
        continue reading
        story continues
        article continues
        add us as a preferred source
        get the app
        download our
        download the app
        view profile
        filed under
        filed to
        tags
        labels
        topics
        categories
        posted in
        more information about text formats
        your video will play in
        you can skip this ad
        this video file cannot be played
        have a tip
        have a news tip
        got a tip
        got a story
        do you have a story
        write to our newsroom
        sponsored by
        presented by
        in partnership with
        from the section
        estimated reading time
        reading time
        read in app
        report a typo
        report an error
        suggest a correction
        spotted an error
        opens in new
        powered by
        retrieved from https
        [count whole]
        # comments
        # comment
        # comments #
        # reader comments
        comments #
        comments
        comment
        comment #
        view comments
        view comments #
        see comments
        show comments
        show # comments
        no comments
        # responses
        # replies
        # shares
        # share
        shares
        # views
        # likes
        # claps
        # retweets
        # min read
        # mins read
        # minute read
        # minutes read
        # min
        # photos
        # images
        # of #
        # languages
        # followers
        # related articles
        reader comments
        leave a comment
        add a comment
        [notice head]
        sign up for
        sign up to
        sign in to
        log in to
        login to
        subscribe to our
        subscribe to the
        subscribe for
        subscribe now
        subscribe and
        register for
        register to
        get our
        get the latest
        get breaking news
        get unlimited
        get daily
        get more news
        receive our
        stay up to date
        stay informed
        stay connected
        stay logged in
        never miss
        don't miss a thing
        don't miss our
        want to see fewer ads
        see fewer ads
        using an ad blocker
        please enable
        please disable
        please sign in
        please log in
        please subscribe
        enable javascript
        your browser
        by clicking
        by signing up
        by subscribing
        by submitting
        by entering your email
        by registering
        by continuing
        by using this
        we use cookies
        we value your privacy
        we care about your privacy
        this site uses
        this website uses
        this page uses
        enter your email
        already a subscriber
        already have an account
        already registered
        not a subscriber
        to continue reading
        support our
        support independent
        support quality
        you must login
        you must be logged
        you must log
        you have reached
        you've reached
        you have # free
        this article is for subscribers
        this content is for subscribers
        thank you for reading
        thanks for reading
        thank you for subscribing
        thank you for registering
        allowed html tags
        leave this field blank
        lines and paragraphs break automatically
        web page addresses and
        read the terms of
        [notice within]
        use cookies
        uses cookies
        use of cookies
        cookie policy
        our newsletter
        our newsletters
        our daily newsletter
        our weekly newsletter
        our morning newsletter
        our free newsletter
        our partners use
        our privacy policy
        our terms of
        terms of use and privacy
        terms of service and privacy
        privacy policy and terms
        terms of service apply
        to your inbox
        in your inbox
        your inbox every
        ad blocker
        disable your ad
        your browser does not support
        enable javascript
        you can unsubscribe
        unsubscribe at any time
        your email address will not be published
        become a subscriber
        create an account to
        sign in to your
        protected by recaptcha
        powered by wordpress
        powered by tumblr
        opens in new window
        store and access information on your device
        [copyright head]
        ©
        copyright
        copyright ©
        c # all rights reserved
        all rights reserved
        all content ©
        [copyright within]
        all rights reserved
        may not be published broadcast rewritten or redistributed
        may not be reproduced
        not be reproduced without
        without prior written permission
        [pointer head]
        read more
        read also
        also read
        read next
        see also
        see more
        see
        learn more
        find out more
        more on
        more from
        more in
        more about
        related article
        related story
        related stories
        related video
        related coverage
        related topics
        related links
        related content
        watch more
        watch
        listen
        click here
        up next
        next up
        don't miss
        must read
        editor's pick
        in pictures
        [relatedHead whole]
        related
        related news
        related articles
        related article
        related stories
        related story
        related coverage
        related content
        related links
        related topics
        related posts
        related video
        related videos
        read more
        read next
        read also
        also read
        also on
        also in the news
        also worth reading
        see also
        more on this story
        more on this
        more on this topic
        more from this section
        more from the web
        more news
        more stories
        more stories like this
        more like this
        more to explore
        more to read
        more coverage
        most read
        most viewed
        most watched
        most popular
        most popular stories
        most commented
        most emailed
        must reads
        what to read next
        what to watch
        what others are reading
        what readers are reading
        you may also like
        you might also like
        you may like
        you might like
        recommended
        recommended for you
        recommended stories
        recommended articles
        recommended reading
        suggested for you
        around the web
        from around the web
        from the web
        elsewhere on the web
        from our partners
        promoted content
        top stories
        top news
        today's top stories
        trending stories
        latest stories
        latest articles
        latest headlines
        recent posts
        recent articles
        recent stories
        recently viewed
        editors picks
        editor's picks
        editor's choice
        don't miss
        in case you missed it
        keep reading
        further reading
        other stories
        other news
        popular stories
        popular posts
        popular on
        sponsored stories
        [commentsHead whole]
        post a comment
        post your comment
        post comment
        leave a reply
        leave a comment
        join the discussion
        join the conversation
        # thoughts on
        add your comment
        write a comment
        conversation
        discussion
        all comments
        top comments
        comments are closed
        comments closed
        responses
        discuss this article
        # comments
        # comment
        comments #
        comments
        no comments
        view comments #
        view comments
        reader comments
        [commentsHead head]
        sign in to post
        login to post
        log in to comment
        sign in to comment
        you must login or create an account to comment
        you must be logged in to post a comment
        comments are moderated
        comments #
        [authorNote head]
        reporting by
        reporting from
        additional reporting by
        editing by
        compiled by
        written by staff
        translated by
        produced by
        edited by
        with reporting by
        with additional reporting
        with inputs from
        with files from
        this story was originally published
        this article was originally published
        this article originally appeared
        this story originally appeared
        this article first appeared
        this interview has been edited
        this interview was edited
        this conversation has been edited
        this story was produced
        this story was reported
        this article was produced
        editor's note
        editors note
        the writer is
        the author is
        the authors are
        about the author
        about the writer
        source
        sources
        [authorNote within]
        contributed to this report
        contributed to this story
        contributed to this article
        contributed reporting
        contributed from
        can be reached at
        can be contacted at
        is on twitter
        on twitter at
        on twitter @
        on x @
        has been edited for length and clarity
        edited for length
        """#

    /// Words of buttons and menus, and the small words between them.
    static let controlWords = #"""
        share tweet email print facebook twitter reddit save comment comments whatsapp linkedin pinterest telegram copy
        link follow followed unfollow like send sms text pin instagram youtube flipboard messenger rss bookmark subscribe
        login logout register search menu sign log profile reply retweet embed mail tumblr google plus x
        on via by to this with and or in up out more
        """#
}
