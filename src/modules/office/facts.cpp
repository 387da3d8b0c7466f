// What the registers prove about a school, and what waits in them for somebody.
#include <algorithm>

#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

using facts::CountedRow;
using facts::Measured;

template <TopicKind kind> Measured measure_items(const Reader& reader, Id<org::School> school) {
    Measured measured;
    for (const TopicStanding& one : standing_of(reader, school).topics)
        if (one.topic.kind == kind) {
            measured.items.push_back({one.topic.item, one.level.level});
            ++measured.denominator;
            if (one.level.level > 0) ++measured.numerator;
        }
    return measured;
}

template <TopicKind kind>
void append_items(const Reader& reader, Id<org::School> school, std::vector<CountedRow>& rows) {
    for (const TopicStanding& one : standing_of(reader, school).topics) {
        if (one.topic.kind != kind) continue;
        // An item without any document is shown by what is asked for.
        if (one.document && one.level.level > 0)
            rows.push_back({type_key<Document>(), one.document->id.value, true, one.topic.item});
        else
            rows.push_back({type_key<Topic>(), one.topic.id.value, false, one.topic.item});
    }
}

Measured measure_meetings(const Reader& reader, Id<org::School> school) {
    return {.numerator = standing_of(reader, school).fewest};
}

std::vector<CountedRow> held_by(const Standing& standing, Id<Body> body, const MeetingTerm& term) {
    std::vector<CountedRow> held;
    for (const Meeting& meeting : standing.meetings)
        if (meeting.body_id == body && term.first <= meeting.held_on && meeting.held_on <= term.last)
            held.push_back({type_key<Meeting>(), meeting.id.value, true, {}});
    return held;
}

/// Those of the body and the term with the fewest, which make the number.
void append_meetings(const Reader& reader, Id<org::School> school, std::vector<CountedRow>& rows) {
    const Standing standing = standing_of(reader, school);
    std::optional<std::vector<CountedRow>> fewest;
    for (const Id<Body> body : standing.bodies)
        for (const MeetingTerm& term : standing.terms) {
            std::vector<CountedRow> held = held_by(standing, body, term);
            if (!fewest || held.size() < fewest->size()) fewest = std::move(held);
        }
    if (fewest) rows.insert(rows.end(), fewest->begin(), fewest->end());
}

/// The latest line of each register, if it is young enough.
std::vector<Id<Document>> kept_registers(const Reader& reader, Id<org::School> school) {
    const Date since = reader.today() - register_days;
    const Condition here = of_school(table_name<Document>(), school);
    const auto sent = reader.first<Document>(here && where<&Document::direction> == Direction::outgoing
                                             && where<&Document::state> != DocumentState::draft
                                             && where<&Document::issued_on> >= since);
    const auto come = reader.first<Document>(here && where<&Document::direction> == Direction::incoming
                                             && where<&Document::arrived_on> >= since);
    if (!sent || !come) return {};
    return {sent->id, come->id};
}

Measured measure_registers(const Reader& reader, Id<org::School> school) {
    return {.numerator = kept_registers(reader, school).empty() ? 0 : 1};
}

void append_registers(const Reader& reader, Id<org::School> school, std::vector<CountedRow>& rows) {
    for (const Id<Document> id : kept_registers(reader, school))
        rows.push_back({type_key<Document>(), id.value, true, {}});
}

template <DocumentState state> Condition own_in_state() {
    return where<&Document::state> == state && where<&Document::direction> != Direction::incoming;
}

Condition drafts(const Reader&) { return own_in_state<DocumentState::draft>(); }

Condition reviews(const Reader& reader) {
    return own_in_state<DocumentState::issued>() && where<&Document::review_on> <= reader.today();
}

Condition not_forwarded(const Reader&) {
    return where<&Document::direction> == Direction::incoming && where<&Document::forwarded_on>.is_null()
           && where<&Document::settled_on>.is_null();
}

Condition overdue(const Reader& reader) {
    return where<&Document::direction> == Direction::incoming && where<&Document::settled_on>.is_null()
           && where<&Document::due_on> < reader.today();
}

Condition mine_to_read(const Reader& reader) {
    if (!reader.actor().person) return never();
    Condition issued{
        "exists (select 1 from office_document as asked where asked.id = "
        "office_reading_request.document_id and asked.ended_at is null and asked.state = ?)",
        {to_param(DocumentState::issued)}};
    return where<&ReadingRequest::confirmed_at>.is_null()
           && where<&ReadingRequest::person_id> == reader.actor().person && std::move(issued);
}

Condition overdue_to_read(const Reader& reader) {
    return mine_to_read(reader) && where<&ReadingRequest::due_on> < reader.today();
}

Condition to_read(const Reader& reader) {
    return mine_to_read(reader)
           && (where<&ReadingRequest::due_on>.is_null() || where<&ReadingRequest::due_on> >= reader.today());
}

Condition members_left(const Reader& reader) {
    return {
        "exists (select 1 from office_body_member as held join people_staff_member as known on known.id "
        "= held.staff_member_id where held.body_id = office_body.id and held.ended_at is null and "
        "(known.ended_at is not null or known.valid_to < ?))",
        {to_param(reader.today())}};
}

}  // namespace

std::vector<SchoolFact> school_facts() {
    const std::vector<TypeKey> of_documents{type_key<Document>(), type_key<DocumentTag>(),
                                            type_key<ReadingRequest>(), type_key<people::StaffMember>()};
    std::vector<TypeKey> of_bodies = of_documents;
    of_bodies.insert(of_bodies.end(), {type_key<Body>(), type_key<BodyMember>()});
    return {{.code = "office.regulations",
             .label = {"Quy chế, quy định theo tám chủ đề", "Regulations of eight topics"},
             .sources = of_documents,
             .measure = measure_items<TopicKind::regulation>,
             .append_rows = append_items<TopicKind::regulation>,
             .next_step = {"Ban hành, phổ biến và rà soát quy chế", "Issue, spread and review regulations"},
             .path = "/work/office?tab=topics",
             .whose = keepers},
            {.code = "office.plans",
             .label = {"Kế hoạch dạy học trực tuyến, chuyển đổi số", "Plans for the digital school"},
             .sources = of_documents,
             .measure = measure_items<TopicKind::plan>,
             .append_rows = append_items<TopicKind::plan>,
             .next_step = {"Ban hành kế hoạch của năm học", "Issue the plans of the year"},
             .path = "/work/office?tab=topics",
             .whose = keepers},
            {.code = "office.bodies",
             .label = {"Ban, tổ đã thành lập", "Bodies formed"},
             .sources = of_bodies,
             .measure = measure_items<TopicKind::body>,
             .append_rows = append_items<TopicKind::body>,
             .next_step = {"Lập hoặc kiện toàn ban, tổ", "Form the bodies or renew them"},
             .path = "/work/office?tab=topics",
             .whose = keepers},
            {.code = "office.meetings",
             .label = {"Cuộc họp có biên bản", "Minuted meetings"},
             .sources = {type_key<Meeting>(), type_key<Body>(), type_key<Document>()},
             .measure = measure_meetings,
             .append_rows = append_meetings,
             .next_step = {"Họp ban, tổ và lưu biên bản", "Meet and keep minutes"},
             .path = "/work/office?tab=bodies",
             .whose = keepers},
            {.code = "office.registers",
             .label = {"Sổ văn bản đi, đến có ghi trong 60 ngày", "Registers kept in the last 60 days"},
             .sources = {type_key<Document>()},
             .measure = measure_registers,
             .append_rows = append_registers,
             .next_step = {"Vào sổ văn bản đi, đến", "Register what goes out and comes in"},
             .path = "/work/office",
             .whose = keepers}};
}

std::vector<Worklist> worklists() {
    return {{.code = "office.to_read_late",
             .label = {"Văn bản tôi đọc đã quá hạn", "Documents that I should have read by now"},
             .next_step = {"Đọc và xác nhận ngay", "Read and confirm now"},
             .entity = type_key<ReadingRequest>(),
             .waiting = overdue_to_read,
             .whose = reader_himself,
             .path = "/work/office?tab=reading"},
            {.code = "office.to_read",
             .label = {"Văn bản chờ tôi đọc", "Documents that I am asked to read"},
             .next_step = {"Đọc và xác nhận", "Read and confirm"},
             .entity = type_key<ReadingRequest>(),
             .waiting = to_read,
             .whose = reader_himself,
             .path = "/work/office?tab=reading"},
            {.code = "office.drafts",
             .label = {"Dự thảo chờ ban hành", "Drafts to be issued"},
             .next_step = {"Ban hành hoặc bỏ dự thảo", "Issue or discard them"},
             .entity = type_key<Document>(),
             .waiting = drafts,
             .path = "/work/office?tab=drafts"},
            {.code = "office.reviews",
             .label = {"Văn bản đến hạn rà soát", "Documents to be reviewed"},
             .next_step = {"Rà soát", "Review them"},
             .entity = type_key<Document>(),
             .waiting = reviews,
             .path = "/work/office?tab=reviews"},
            {.code = "office.not_forwarded",
             .label = {"Văn bản đến chưa chuyển", "Arrivals not forwarded"},
             .next_step = {"Chuyển cho người giải quyết", "Forward them"},
             .entity = type_key<Document>(),
             .waiting = not_forwarded,
             .path = "/work/office?tab=in&state=waiting"},
            {.code = "office.overdue",
             .label = {"Văn bản đến quá hạn giải quyết", "Arrivals overdue"},
             .next_step = {"Giải quyết và ghi xong", "Deal with them"},
             .entity = type_key<Document>(),
             .waiting = overdue,
             .path = "/work/office?tab=in&state=overdue"},
            {.code = "office.members_left",
             .label = {"Ban, tổ có người đã nghỉ", "Bodies with members who left"},
             .next_step = {"Kiện toàn ban, tổ", "Renew them"},
             .entity = type_key<Body>(),
             .waiting = members_left,
             .path = "/work/office?tab=bodies"}};
}

LinkedField topic_of_document() {
    return {.entity = type_key<Document>(),
            .target = type_key<Topic>(),
            .name = "topic_id",
            .label = {"Chủ đề", "Topic"},
            .of =
                [](const Reader& reader, const std::vector<std::int64_t>& rows) {
                    std::vector<Id<Document>> ids;
                    for (const std::int64_t row : rows) ids.push_back({row});
                    std::map<std::int64_t, std::int64_t> topics;
                    if (ids.empty()) return topics;
                    for (const DocumentTag& tag :
                         reader.all<DocumentTag>(where<&DocumentTag::document_id>.in(ids)))
                        topics.try_emplace(tag.document_id.value, tag.topic_id.value);
                    return topics;
                },
            .narrow =
                [](const Reader&, std::int64_t topic) {
                    return Condition{
                        "exists (select 1 from office_document_tag as tagged where "
                        "tagged.document_id = office_document.id and tagged.ended_at is null "
                        "and tagged.topic_id = ?)",
                        {topic}};
                }};
}

}  // namespace truong::office
