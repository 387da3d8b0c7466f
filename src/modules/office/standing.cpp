// How far the documents, bodies and meetings of a school cover the topics that a standard asks for.
#include <algorithm>

#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

template <class Row> std::vector<Row> rows_of(const Reader& reader, Id<org::School> school) {
    return reader.all<Row>(of_school(table_name<Row>(), school));
}

/// Gathers once what all topics are judged by.
class Gathering {
public:
    Gathering(const Reader& reader, Id<org::School> school) : reader_(reader), school_(school) {
        ground_ = {.today = reader.today(), .last_year_from = last_year_from()};
        for (const auto& member : rows_of<people::StaffMember>(reader, school)) working_.insert(member.id);
        for (const DocumentTag& tag : rows_of<DocumentTag>(reader, school)) {
            by_topic_[tag.topic_id].push_back(tag.document_id);
            tagged_.insert(tag.document_id);
        }
        for (const DocumentType& type : reader.as_of({}).all<DocumentType>())
            types_.emplace(type.id, type.code);
        load_documents();
        load_members();
    }

    Standing take() {
        Standing standing;
        for (const Topic& topic : reader_.all<Topic>()) standing.topics.push_back(standing_of(topic));
        std::ranges::sort(standing.topics, {}, [](const TopicStanding& one) { return one.topic.sort; });
        for (const TopicStanding& one : standing.topics)
            if (one.topic.kind == TopicKind::body)
                standing.bodies.push_back(one.body ? one.body->id : Id<Body>());
        add_meetings(standing);
        return standing;
    }

private:
    Date last_year_from() const {
        const auto year = calendar::year_on(reader_, reader_.today());
        const int start = year ? year->start_year : civil(reader_.today()).year;
        const auto last = calendar::year_of(reader_, start - 1);
        return last ? last->first_day : *date_of({start - 1, 8, 1});
    }
    void load_documents() {
        const Condition here = of_school(table_name<Document>(), school_);
        if (tagged_.empty()) return;
        const std::vector<Id<Document>> ids(tagged_.begin(), tagged_.end());
        for (const Document& document : reader_.all<Document>(where<&Document::id>.in(ids) && here))
            documents_.emplace(document.id, document);
        count_readings();
    }
    /// A school asks a hundred people to read a hundred documents: they are counted where they lie.
    void count_readings() {
        db::Query rows(reader_.connection(),
                       "select asked.document_id, count(*), count(asked.confirmed_at) from "
                       "office_reading_request as asked join office_document as read on read.id = "
                       "asked.document_id join people_staff_member as known on known.id = "
                       "asked.staff_member_id where asked.school_id = ? and asked.ended_at is null and "
                       "read.state = ? and read.ended_at is null and known.ended_at is null and "
                       "known.valid_from <= ? and (known.valid_to is null or known.valid_to >= ?) group by "
                       "asked.document_id");
        const std::vector<Param> asked{school_.value, to_param(DocumentState::issued),
                                       to_param(reader_.today()), to_param(reader_.today())};
        store::bind(rows, asked);
        while (rows.next())
            reading_[{rows.number(0)}] = {static_cast<int>(rows.number(1)), static_cast<int>(rows.number(2))};
    }
    void load_members() {
        bodies_ = rows_of<Body>(reader_, school_);
        for (const BodyMember& member : rows_of<BodyMember>(reader_, school_)) {
            ++members_[member.body_id].first;
            if (!working_.contains(member.staff_member_id)) ++members_[member.body_id].second;
        }
    }
    TopicStanding standing_of(const Topic& topic) {
        TopicStanding best{.topic = topic};
        for (const Id<Document> id : by_topic_[topic.id]) {
            const auto found = documents_.find(id);
            if (found == documents_.end()) continue;
            const TopicLevel level = is_of_kind(topic.kind, types_.at(found->second.type_id))
                                         ? level_of(found->second, reading_[id], ground_)
                                         : TopicLevel{0, Gap::wrong_kind};
            if (best.document && !better(level, best.level)) continue;
            best.level = level;
            best.document = found->second;
            best.reading = reading_[id];
        }
        if (topic.kind == TopicKind::body) add_body(best);
        return best;
    }
    void add_body(TopicStanding& standing) {
        for (const Body& body : bodies_) {
            if (body.topic_id != standing.topic.id) continue;
            const auto [all, left] = members_[body.id];
            // Of several the one with most that is wrong: it has to be mended.
            if (!standing.body || left > standing.members_left) standing.body = body;
            standing.members = std::max(standing.members, all);
            standing.members_left = std::max(standing.members_left, left);
        }
        standing.level = with_members(standing.level, standing.members, standing.members_left);
    }
    std::vector<MeetingTerm> terms_of(const std::optional<calendar::SchoolYear>& year) const {
        const auto dates = year ? calendar::dates_of(reader_, year->id) : std::nullopt;
        if (!dates) return {};
        return {{dates->first_term_from, dates->first_term_to},
                {dates->second_term_from, dates->second_term_to}};
    }
    /// A body that was renewed goes on with what the one before it did.
    std::map<Id<Body>, Id<Body>> heirs_of(const Standing& standing) const {
        std::map<Id<Body>, Id<Body>> heirs;
        const std::vector<Body> ever = rows_of<Body>(reader_.as_of({}), school_);
        for (const TopicStanding& one : standing.topics)
            for (const Body& old : ever)
                if (one.body && (old.id == one.body->id || is_before(old, *one.body)))
                    heirs.emplace(old.id, one.body->id);
        return heirs;
    }
    static bool is_before(const Body& old, const Body& now) {
        return old.topic_id == now.topic_id && old.valid_to && *old.valid_to < now.valid_from;
    }

    void add_meetings(Standing& standing) const {
        const auto year = calendar::year_on(reader_, reader_.today());
        const auto before = year ? calendar::year_of(reader_, year->start_year - 1) : std::nullopt;
        const std::vector<MeetingTerm> now = terms_of(year), last = terms_of(before);
        const std::set<Id<Document>> minutes = issued_minutes();
        const auto heirs = heirs_of(standing);
        for (Meeting& meeting : rows_of<Meeting>(reader_, school_)) {
            const auto heir = heirs.find(meeting.body_id);
            const bool minuted = meeting.document_id && minutes.contains(*meeting.document_id);
            if (!minuted || heir == heirs.end() || reader_.today() < meeting.held_on) continue;
            meeting.body_id = heir->second;
            standing.meetings.push_back(std::move(meeting));
        }
        standing.terms = asked_terms(standing.bodies, standing.meetings,
                                     {.today = reader_.today(), .this_year = now, .last_year = last});
        std::erase_if(standing.meetings, [&](const Meeting& meeting) {
            return std::ranges::none_of(standing.terms, [&](const MeetingTerm& term) {
                return term.first <= meeting.held_on && meeting.held_on <= term.last;
            });
        });
        standing.fewest = fewest_meetings(standing.bodies, standing.meetings, standing.terms);
    }

    std::set<Id<Document>> issued_minutes() const {
        std::vector<Id<Document>> ids;
        for (const Meeting& meeting : rows_of<Meeting>(reader_, school_))
            if (meeting.document_id) ids.push_back(*meeting.document_id);
        std::set<Id<Document>> issued;
        for (const Document& one : reader_.all<Document>(where<&Document::id>.in(ids)
                                                         && where<&Document::state> == DocumentState::issued))
            issued.insert(one.id);
        return issued;
    }

    const Reader& reader_;
    Id<org::School> school_;
    TopicGround ground_;
    std::set<Id<people::StaffMember>> working_;
    std::map<Id<Topic>, std::vector<Id<Document>>> by_topic_;
    std::set<Id<Document>> tagged_;
    std::map<Id<DocumentType>, std::string> types_;
    std::map<Id<Document>, Document> documents_;
    std::map<Id<Document>, ReadingCount> reading_;
    std::vector<Body> bodies_;
    std::map<Id<Body>, std::pair<int, int>> members_;  // all of them, and those who left
};

ChecklistItem item_of(const TopicStanding& standing, const Standing& all, bool keeper) {
    ChecklistItem item{.topic_id = standing.topic.id,
                       .code = standing.topic.code,
                       .item = standing.topic.item,
                       .name_vi = standing.topic.name_vi,
                       .name_en = standing.topic.name_en,
                       .kind = standing.topic.kind,
                       .level = standing.level.level,
                       .gap = standing.level.gap,
                       .asked = standing.reading.asked,
                       .confirmed = standing.reading.confirmed,
                       .members = standing.members,
                       .members_left = standing.members_left};
    if (standing.body) {
        item.body_id = standing.body->id;
        item.meetings =
            static_cast<int>(std::ranges::count(all.meetings, standing.body->id, &Meeting::body_id));
    }
    if (!standing.document) return item;
    const Document& document = *standing.document;
    if (!keeper && (document.confidential || document.state == DocumentState::draft)) return item;
    item.document_id = document.id;
    item.symbol = document.symbol;
    item.title = document.title;
    return item;
}

}  // namespace

Standing standing_of(const Reader& reader, Id<org::School> school) {
    return Gathering(reader, school).take();
}

std::vector<ChecklistItem> checklist(const Reader& reader, const ChecklistQuery&) {
    if (is_never(reader.ask(any_staff))) refuse(ProblemKind::forbidden, "", "forbidden");
    const bool keeper = !is_never(reader.ask(keepers));
    const Reader all = reader.unscoped("how far the school is, also by what not everybody reads");
    const Standing standing = standing_of(all, reader.actor().school);
    std::vector<ChecklistItem> items;
    for (const TopicStanding& one : standing.topics) items.push_back(item_of(one, standing, keeper));
    return items;
}

}  // namespace truong::office
