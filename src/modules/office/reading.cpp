// Who is asked to read a document, and who says that he has.
#include "modules/office/entities.hpp"
#include "platform/jobs/work.hpp"
#include "platform/store/rows_of.hpp"

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

/// Not read yet by somebody who still works here.
std::vector<ReadingRequest> waiting_for(const Reader& reader, Condition which) {
    auto waiting =
        reader.all<ReadingRequest>(std::move(which) && where<&ReadingRequest::confirmed_at>.is_null());
    std::set<Id<people::StaffMember>> readers, here;
    for (const ReadingRequest& request : waiting) readers.insert(request.staff_member_id);
    for (const auto& member : rows_of<&people::StaffMember::id>(reader, readers)) here.insert(member.id);
    std::erase_if(waiting,
                  [&](const ReadingRequest& request) { return !here.contains(request.staff_member_id); });
    return waiting;
}

ReadingRequest remind_reader(Tx& tx, ReadingRequest request) {
    request.reminded_on = tx.today();
    request = tx.put(request);
    tx.emit(ReadingReminded{.request_id = request.id,
                            .document_id = request.document_id,
                            .person_id = request.person_id,
                            .late = request.due_on && *request.due_on < tx.today()});
    return request;
}

void remind_school(Tx& tx) {
    const Condition issued{
        "exists (select 1 from office_document as asked where asked.id = "
        "office_reading_request.document_id and asked.ended_at is null and asked.state = ?)",
        {to_param(DocumentState::issued)}};
    const Condition here = of_school(table_name<ReadingRequest>(), tx.actor().school);
    for (const ReadingRequest& request : waiting_for(tx, Condition(here) && issued))
        if (is_reminder_due(request, tx.today())) remind_reader(tx, request);
}

/// Every morning, school by school; a school that was done today has nobody left to remind.
void run_reminders(jobs::Work& work) {
    std::vector<Id<org::School>> schools;
    work.store().read({.hat = Hat::system}, work.operation(), [&](const Reader& reader) {
        for (const org::School& school : reader.all<org::School>()) schools.push_back(school.id);
    });
    std::int64_t done = 0;
    for (const Id<org::School> school : schools) {
        if (work.cancelled()) return;
        work.write([&](Tx& tx) { tx.in_school(school, [&] { remind_school(tx); }); });
        work.progress(++done, std::ssize(schools));
    }
    work.finish("null");
}

}  // namespace

std::vector<JobKind> jobs() {
    return {{.kind = "office.remind",
             .label = {"Nhắc người chưa đọc văn bản", "Remind who has not read"},
             .run = run_reminders,
             .daily_at = "06:30"}};
}

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
    for (const ReadingRequest& request :
         waiting_for(tx, where<&ReadingRequest::document_id> == document.id)) {
        if (request.reminded_on == tx.today()) {
            ++answer.kept;
            continue;
        }
        remind_reader(tx, request);
        ++answer.reminded;
    }
    return answer;
}

ReadingRequest remind_one(Tx& tx, const WhichReading& which) {
    const ReadingRequest request = tx.get(which.id);
    readable_one(tx, request.document_id);
    if (request.confirmed_at) refuse(ProblemKind::conflict, "id", "already_read");
    if (request.reminded_on == tx.today()) refuse(ProblemKind::conflict, "id", "reminded_today");
    if (waiting_for(tx, where<&ReadingRequest::id> == request.id).empty())
        refuse(ProblemKind::conflict, "id", "reader_left");
    return remind_reader(tx, request);
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
