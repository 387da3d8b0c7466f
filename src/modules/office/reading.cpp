// Who is asked to read a document, and who says that he has.
#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

constexpr int days_to_read = 7;

Document readable_one(Tx& tx, Id<Document> id) {
    const Document document = tx.get(id);
    if (is_never(tx.ask(keepers))) refuse(ProblemKind::forbidden, "", "forbidden");
    if (document.state != DocumentState::issued) refuse(ProblemKind::conflict, "id", "not_issued_now");
    if (document.confidential) refuse(ProblemKind::conflict, "id", "confidential_not_shared");
    return document;
}

std::set<Id<people::StaffMember>> chosen(const Reader& reader, const AskReading& wanted) {
    std::set<Id<people::StaffMember>> members;
    if (wanted.all_staff)
        for (const auto& member : reader.all<people::StaffMember>()) members.insert(member.id);
    std::vector<Id<staffing::Department>> departments;
    for (const ChosenDepartment& one : wanted.departments) departments.push_back(one.department_id);
    for (const auto& row : reader.all<staffing::DepartmentMember>(
             where<&staffing::DepartmentMember::department_id>.in(departments)))
        members.insert(row.staff_member_id);
    std::vector<Id<people::StaffMember>> named;
    for (const ChosenReader& one : wanted.staff_members) named.push_back(one.staff_member_id);
    for (const auto& member : reader.all<people::StaffMember>(where<&people::StaffMember::id>.in(named)))
        members.insert(member.id);
    return members;
}

}  // namespace

ReadingAsked ask_reading(Tx& tx, const AskReading& wanted) {
    const Document document = readable_one(tx, wanted.id);
    const Date due = wanted.due_on.value_or(tx.today() + days_to_read);
    if (due < tx.today()) refuse(ProblemKind::invalid, "due_on", "day_gone");
    const auto members = chosen(tx, wanted);
    if (members.empty()) refuse(ProblemKind::invalid, "all_staff", "nobody_chosen");
    std::set<Id<people::StaffMember>> known;
    for (const ReadingRequest& request :
         tx.all<ReadingRequest>(where<&ReadingRequest::document_id> == document.id))
        known.insert(request.staff_member_id);
    tx.foresee(members);
    ReadingAsked answer;
    for (const Id<people::StaffMember> member : members) {
        if (known.contains(member)) {
            ++answer.kept;
            continue;
        }
        tx.put(ReadingRequest{
            .document_id = document.id, .staff_member_id = member, .asked_on = tx.today(), .due_on = due});
        ++answer.asked;
    }
    return answer;
}

Reminded remind(Tx& tx, const WhichDocument& which) {
    const Document document = readable_one(tx, which.id);
    Reminded answer;
    for (ReadingRequest& request :
         tx.all<ReadingRequest>(where<&ReadingRequest::document_id> == document.id
                                && where<&ReadingRequest::confirmed_at>.is_null())) {
        request.reminded_on = tx.today();
        tx.put(request);
        ++answer.reminded;
    }
    return answer;
}

ReadingRequest confirm(Tx& tx, const WhichReading& which) {
    ReadingRequest request = tx.get(which.id);
    const Actor& actor = tx.actor();
    if (actor.hat != Hat::staff || !actor.person || request.person_id != actor.person)
        refuse(ProblemKind::forbidden, "id", "not_your_reading");
    if (request.confirmed_at) refuse(ProblemKind::conflict, "id", "already_read");
    const auto document = tx.first<Document>(where<&Document::id> == request.document_id);
    if (!document || document->state != DocumentState::issued)
        refuse(ProblemKind::conflict, "id", "document_over");
    request.confirmed_at = tx.now();
    tx.as_system("a reader says himself that he has read", [&] { request = tx.put(request); });
    return request;
}

}  // namespace truong::office
