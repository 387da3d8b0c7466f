// Bodies are formed by decisions.
#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

void judge_members(const std::vector<NewBodyMember>& members) {
    Findings findings;
    std::set<Id<people::StaffMember>> seen;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (!seen.insert(members[i].staff_member_id).second)
            findings.push_back(
                {.path = "members[" + std::to_string(i) + "].staff_member_id", .code = "member_twice"});
    require(std::move(findings));
}

}  // namespace

Body form_body(Tx& tx, const NewBody& wanted) {
    const Document decision = tx.get(wanted.document_id);
    if (decision.state != DocumentState::issued)
        refuse(ProblemKind::conflict, "document_id", "not_issued_now");
    judge_members(wanted.members);
    const Body body =
        tx.put(Body{.name = wanted.name,
                    .topic_id = wanted.topic_id,
                    .document_id = decision.id,
                    .valid_from = wanted.valid_from.value_or(decision.issued_on.value_or(tx.today())),
                    .valid_to = wanted.valid_to});
    for (const NewBodyMember& member : wanted.members)
        tx.put(BodyMember{.body_id = body.id,
                          .staff_member_id = member.staff_member_id,
                          .role = member.role,
                          .task = member.task});
    if (wanted.topic_id
        && !tx.exists<DocumentTag>(where<&DocumentTag::document_id> == decision.id
                                   && where<&DocumentTag::topic_id> == *wanted.topic_id))
        tx.put(DocumentTag{.document_id = decision.id, .topic_id = *wanted.topic_id});
    return body;
}

Meeting record_meeting(Tx& tx, const NewMeeting& wanted) {
    if (wanted.document_id && tx.get(*wanted.document_id).state != DocumentState::issued)
        refuse(ProblemKind::conflict, "document_id", "not_issued_now");
    return tx.put(Meeting{.body_id = wanted.body_id,
                          .held_on = wanted.held_on,
                          .subject = wanted.subject,
                          .document_id = wanted.document_id});
}

}  // namespace truong::office
