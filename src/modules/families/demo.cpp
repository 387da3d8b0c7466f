// A few letters, some proposals and an open round at the first schools, so that nothing is empty.
#include "modules/families/entities.hpp"
#include "modules/families/facts.hpp"
#include "platform/demo_care.hpp"

namespace truong::families {

namespace {

constexpr std::size_t schools_with_families = 2;
constexpr std::size_t answers_of_demo = 12;
constexpr int round_days = 30;
constexpr int careful_per_mille = 900;

struct DemoChild {
    people::Pupil pupil;
    people::Guardianship guardian;
};

std::vector<DemoChild> children_of(const Reader& reader, Id<classes::Class> class_id) {
    const auto list = pupils_of_class(reader, class_id);
    const auto guardians = guardians_of(reader, {list.begin(), list.end()});
    std::vector<DemoChild> children;
    for (const Id<people::Pupil> id : list)
        if (const auto found = guardians.find(id); found != guardians.end())
            if (found->second.front().custody == people::Custody::full)
                children.push_back({reader.get(id), found->second.front()});
    return children;
}

void put_value(Tx& tx, const ChangeProposal& proposal, Part part, const std::string& name,
               const std::string& wanted) {
    const Family family{.pupil = tx.get(proposal.pupil_id), .proposer = *proposal.proposer_id};
    auto row = find_part(tx, family, part);
    if (!row) return;
    const Field& field = *row->entity->find(name);
    const std::string before = wire_text(field, row->row.get());
    ProposedValue value{.proposal_id = proposal.id,
                        .part = part,
                        .field = name,
                        .label_vi = std::string(field.label.vi),
                        .old_value = shown_text(tx, field, row->row.get()),
                        .old_mark = mark_of(tx, proposal.pupil_id, field, before)};
    if (!store_text(*row, field, wanted, name).empty()) return;
    value.wire_value = wire_text(field, row->row.get());
    value.new_value = shown_text(tx, field, row->row.get());
    tx.put(value);
}

void add_proposals(Tx& tx, const std::vector<DemoChild>& children) {
    struct Wish {
        Part part;
        std::string_view field, value, message;
    };
    constexpr Wish wishes[] = {
        {Part::contact, "phone", "0912000345", "Gia đình đổi số điện thoại từ tháng này."},
        {Part::profile, "current_address", "Số 7, ngõ 12, tổ dân phố 3", "Nhà mới chuyển về đây."},
        {Part::child, "other_name", "Bống", "Tên gọi ở nhà của cháu."}};
    std::size_t next = 0;
    for (const Wish& wish : wishes) {
        if (next >= children.size()) return;
        const DemoChild& child = children[next++];
        const ChangeProposal proposal = tx.put(ChangeProposal{.pupil_id = child.pupil.id,
                                                              .proposer_id = child.guardian.guardian_id,
                                                              .message = std::string(wish.message),
                                                              .proposed_at = tx.now()});
        put_value(tx, proposal, wish.part, std::string(wish.field), std::string(wish.value));
    }
}

void add_letters(Tx& tx, const classes::Class& one, const std::vector<DemoChild>& children) {
    LetterBatch batch = tx.put(LetterBatch{.class_id = one.id,
                                           .note = "Lớp " + one.name,
                                           .prepared_at = tx.now(),
                                           .letters = static_cast<int>(children.size())});
    std::set<Id<people::Person>> known;
    for (const DemoChild& child : children)
        if (known.insert(child.guardian.guardian_id).second)
            tx.put(ActivationLetter{
                .batch_id = batch.id, .pupil_id = child.pupil.id, .person_id = child.guardian.guardian_id});
}

void add_round(Tx& tx, Id<calendar::SchoolYear> year, const std::vector<DemoChild>& children) {
    const ConfirmationRound round = tx.put(ConfirmationRound{.year_id = year,
                                                             .name = "Xác nhận thông tin đầu năm",
                                                             .opens_on = tx.today() - round_days / 3,
                                                             .closes_on = tx.today() + round_days});
    for (std::size_t i = 0; i < children.size() && i < answers_of_demo; ++i)
        tx.put(Confirmation{.round_id = round.id,
                            .pupil_id = children[i].pupil.id,
                            .by_id = children[i].guardian.guardian_id,
                            .answer = i < 3 ? FamilyAnswer::changed : FamilyAnswer::confirmed,
                            .answered_at = tx.now()});
}

/// A school whose families have answered, but for one child in ten.
void confirm_all(Tx& tx, Id<calendar::SchoolYear> year, const std::vector<classes::Class>& classes) {
    const ConfirmationRound round = tx.put(ConfirmationRound{.year_id = year,
                                                             .name = "Xác nhận thông tin đầu năm",
                                                             .opens_on = tx.today() - round_days,
                                                             .closes_on = tx.today() + round_days});
    std::size_t asked = 0;
    for (const classes::Class& one : classes)
        for (const DemoChild& child : children_of(tx, one.id))
            if (++asked % 10 != 0)
                tx.put(Confirmation{.round_id = round.id,
                                    .pupil_id = child.pupil.id,
                                    .by_id = child.guardian.guardian_id,
                                    .answered_at = tx.now()});
}

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t) {
    const auto year = calendar::year_on(tx, tx.today());
    if (size == DemoSize::none || !year) return;
    std::size_t number = 0;
    for (const org::School& school : tx.all<org::School>()) {
        const bool careful = done_by(demo_care(school.code), 0) >= careful_per_mille;
        if (++number > schools_with_families && !careful) continue;
        tx.in_school(school.id, [&] {
            const auto classes = classes_of_year(tx, year->id);
            if (classes.empty()) return;
            const auto children = children_of(tx, classes.front().id);
            if (careful) {
                confirm_all(tx, year->id, classes);
                return;
            }
            add_letters(tx, classes.front(), children);
            add_proposals(tx, children);
            add_round(tx, year->id, children);
        });
    }
}

}  // namespace truong::families
