/// Frames of verbal conflict: REQUEST, ACCUSE, REJECT, THREATEN.
enum VerbalConflictFrameTable {
    static let table = #"""
        # REQUEST
        request.urge | REQUEST:change | v urge press pressure implore exhort lobby beseech pressurize | obj=@actor subj=@actor | subj | obj | say request
        request.urge-comp | REQUEST:change | v urge demand request petition implore appeal | comp subj=@actor | subj | on,to,obj,comp.subj | say request
        request.call-on | REQUEST:change | v call appeal plead | on,upon,to=@actor subj=@actor | subj | on,upon,to | say request
        request.call-for | REQUEST:change | v call appeal plead press ask | for=@any subj=@actor | subj | to,on,obj,in,of,by,from | say request
        request.call-sanctions | THREATEN:restrict | v call | for=@sanction subj=@actor | subj | against,on | say
        request.ask | REQUEST:assist | v ask request beg | obj=@actor comp subj=@actor | subj | obj | say request
        request.ask-help | REQUEST:assist | v ask request seek appeal solicit | obj,for=@aid+@support+help+mediation+peacekeeper+intervention+loan+meeting+permission+extradition+information subj=@actor | subj | from,of,to,obj | say request
        request.demand | REQUEST:change | v demand | obj=@any subj=@actor | subj | from,of,by,obj.poss | say request
        request.demand-release | REQUEST:yield | v demand seek request | obj=release+withdrawal+resignation+ceasefire+end+removal+ouster+surrender+lifting+pullout+apology+halt+return subj=@actor | subj | of,from,by,obj.poss | say request
        request.noun | REQUEST:change | v make issue renew repeat reiterate send submit file present | obj=appeal+demand+request+call+plea+petition subj=@actor | subj | to,on,for,from | say request
        # "… must": what a speaker says that another has to do; the trigger is the modal.
        request.must.future | REQUEST:change | v must should | comp | subj | comp.subj | say request
        request.invite-meet | REQUEST:meet | v propose request seek ask | obj,for=talk+meeting+summit+negotiation+dialogue subj=@actor | subj | with | say request
        request.order | REQUEST:change | v order instruct command direct tell | obj=@actor comp subj=@authority+@politician+@country+@government+@court | subj | obj | say request
        # ACCUSE
        accuse.accuse | ACCUSE:allege | v accuse blame | subj=@actor | subj | obj,on | say
        accuse.allege | ACCUSE:allege | v allege | active comp subj=@actor | subj | comp.subj | say
        accuse.charge-with | ACCUSE:allege | v charge indict prosecute arraign | obj=@actor+@victim subj=@actor | subj | obj
        accuse.charge-that | ACCUSE:allege | v charge | active comp subj=@actor | subj | comp.subj | say
        accuse.file | ACCUSE:allege | v file bring press lodge level lay | obj=@charge subj=@actor | subj | against,with
        accuse.sue | ACCUSE:allege | v sue | subj=@actor | subj | obj
        accuse.condemn | ACCUSE:disapprove | v condemn criticize criticise denounce deplore slam blast decry rebuke lambast lambaste chide castigate berate reprimand censure assail deride rap upbraid vilify ridicule disparage admonish scold fault rip mock lament | subj=@actor | subj | obj.poss,for,obj,of | say
        accuse.lash | ACCUSE:disapprove | v lash_out hit_out lash rail complain | subj=@actor | subj | at,against,about,to,over | say
        accuse.verbal-attack | ACCUSE:disapprove | v launch make mount deliver unleash | obj=@verbalattack subj=@actor | subj | on,against,at | say
        accuse.express | ACCUSE:disapprove | v express voice raise reiterate convey register lodge deliver hand | obj=@concern+protest+complaint+formal_protest+protest_note+strong_protest subj=@actor | subj | over,about,at,with,to,of,against | say
        accuse.dispute | ACCUSE:disapprove | v dispute question doubt challenge | obj=@any !obj=@victim+@people+@prisoner subj=@actor | subj | of,obj.poss,obj | say
        accuse.oppose | ACCUSE:disapprove | v oppose | obj=@any subj=@actor | subj | of,obj.poss,obj | say
        accuse.summon | ACCUSE:disapprove | v summon call_in | obj=@ambassador+@actor subj=@actor | subj | obj
        accuse.hold-responsible | ACCUSE:allege | v hold | pred=responsible+accountable subj=@actor | subj | obj
        accuse.implicate | ACCUSE:allege | v implicate | subj=@actor | subj | obj | say
        accuse.label | ACCUSE:disapprove | v brand label dub call describe | obj=@actor as=terrorist+liar+enemy+murderer+threat+traitor+dictator+criminal subj=@actor | subj | obj | say
        accuse.call-names | ACCUSE:disapprove | v call brand label | obj=@actor obj2=murderer+liar+terrorist+criminal+dictator+traitor+disgrace+killer+thief+coward subj=@actor | subj | obj | say
        accuse.investigate | ACCUSE:investigate | v investigate probe | subj=@actor | subj | obj.poss,obj,of
        accuse.open-probe | ACCUSE:investigate | v open launch order begin start conduct announce initiate seek hold | obj=@investigation subj=@actor | subj | into,against,of,on,over
        accuse.interrogate | ACCUSE:investigate | v interrogate question quiz | obj=@actor subj=@police+@authority+@court | subj | obj
        accuse.try | ACCUSE:investigate | v try put | obj=@actor on=trial subj=@court+@authority | subj | obj
        accuse.noun | ACCUSE:disapprove | n condemnation criticism | - | by,poss,mod,from | of
        accuse.complaint | ACCUSE:allege | v make repeat level direct | obj=accusation+allegation+charge+criticism subj=@actor | subj | against,at | say
        accuse.suspect | ACCUSE:allege | v suspect | obj=@actor subj=@actor | subj | obj | say
        # REJECT
        reject.refuse | REJECT | v refuse decline reject | comp !comp=say+comment+give+name+discuss+elaborate+disclose+identify+confirm+reveal+speculate+answer+specify+provide+predict subj=@actor | subj | comp,to,with | say refuse
        reject.refuse-thing | REJECT | v refuse decline reject turn_down rebuff snub spurn dismiss rule_out veto shun disregard ignore throw_out | obj=@proposal subj=@actor | subj | by,from,of,for,with,obj.poss | say
        reject.reject-any | REJECT | v reject rebuff veto spurn | obj=@any subj=@actor | subj | by,from,of,obj.poss,obj | say
        reject.rule-out | REJECT | v rule_out | subj=@actor | subj | with,by,comp,on | say refuse
        reject.deny | REJECT | v deny refute rebut dismiss | obj=@allegation+involvement+responsibility+role+link+wrongdoing subj=@actor | subj | by,of,from,in | say
        reject.deny-comp | REJECT | v deny | comp subj=@actor | subj | comp,by | say deny
        reject.deny-request | REJECT | v deny refuse | obj=visa+permission+request+entry+bail+access+appeal+asylum subj=@actor | subj | to,for,by,of,obj1 | say
        reject.vote-down | REJECT | v vote_down vote_against defeat block overrule strike_down overturn annul | obj=@law+proposal+plan+motion+decision+ban+agreement+bid+appeal subj=@actor | subj | by,of,against,obj.poss | say
        reject.vote-against | REJECT | v vote | against=@any subj=@actor | subj | against | say
        reject.cancel-meet | REJECT:meet | v cancel call_off postpone skip pull_out_of scrap abandon | obj=@talks+@visit+trip subj=@actor | subj | with,to,in | say
        reject.fail-deal | REJECT | v fail | comp=reach+agree+sign+strike+conclude+compromise | subj | with,between,comp | mutual refuse
        reject.fail-talks | REJECT | v break_off walk_out boycott | of,obj=talk+negotiation subj=@actor | subj | with | say
        reject.defy | REJECT:yield | v defy flout disobey disregard ignore resist violate | obj=@demand+order+ban+resolution+ultimatum+warning+curfew+sanction+pressure+law+deadline+ruling+united_nation subj=@actor | subj | of,by,obj.poss,obj
        reject.rejection-noun | REJECT | v express reiterate voice announce | obj=rejection+refusal subj=@actor | subj | of,obj.poss | say
        reject.not-accept | REJECT | v accept recognize recognise | neg subj=@actor | subj | of,obj.poss,obj | say
        reject.insist-not | REJECT:yield | v insist vow | comp=neg subj=@actor | subj | comp | say
        # THREATEN
        threaten.threaten | THREATEN | v threaten | comp subj=@actor | subj | comp,obj | say threat
        threaten.threaten-obj | THREATEN | v threaten menace intimidate | obj=@actor+@town subj=@actor | subj | obj | say
        threaten.threaten-with | THREATEN | v threaten | obj=@sanction+@attack+retaliation+strike+boycott+war+force+action+legal_action+response+consequence+revenge subj=@actor | subj | against,on | say
        threaten.warn | THREATEN | v warn caution | obj=@actor subj=@actor | subj | obj | say
        threaten.warn-comp | THREATEN | v warn caution | comp subj=@politician+@government+@country+@armed+@organization | subj | obj,comp.subj,comp | say
        threaten.warn-against | THREATEN | v warn caution | against=@any subj=@actor | subj | obj,against | say
        threaten.warn-of | THREATEN | v warn | of=consequence+retaliation+war+action+sanction+response+reprisal+escalation subj=@actor | subj | obj,to | say
        threaten.ultimatum | THREATEN | v issue give deliver send set make repeat renew | obj=@ultimatum subj=@actor | subj | to,against,obj1,for | say
        threaten.retaliate | THREATEN:violence | v promise vow pledge swear threaten | obj,to=revenge+retaliation+vengeance+response+retaliate+avenge subj=@actor | subj | against,on,for | say
        # What a side says it will do, or is said by no other to be about to do; the trigger is the modal or the verb of intention.
        threaten.future | THREATEN | v will plan intend prepare consider | - | subj | comp | say promise
        reject.future | REJECT | v will plan intend | neg | subj | comp | say refuse
        threaten.noun | THREATEN | n ultimatum | - | by,poss,from | to,against
        """#
}
