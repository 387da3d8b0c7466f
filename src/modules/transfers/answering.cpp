// What the two schools answer each other, until the pupil moves.
#include "modules/transfers/entities.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/store/undo.hpp"

namespace truong::transfers {

namespace {

/// Withdrawing is also the guardian's who may see his child's transfer and decide for him.
void require_withdrawer(const Tx& tx, const Transfer& transfer) {
    if (tx.may_write(tx.catalog().of(type_key<Transfer>()), transfer.id.value)) return;
    const Actor& actor = tx.actor();
    using people::Guardianship;
    if (actor.hat == Hat::guardian && actor.person && transfer.pupil_id)
        for (const Guardianship& row :
             tx.unscoped("whether he stands for this child today")
                 .all<Guardianship>(where<&Guardianship::pupil_id> == *transfer.pupil_id
                                    && where<&Guardianship::guardian_id> == actor.person))
            if (row.legal && row.custody == people::Custody::full) return;
    stop(ProblemKind::forbidden, "", "forbidden");
}

/// Ended rows of the side that this one tells about: a record that was merged or erased meanwhile.
people::Pupil leaving_pupil(Tx& tx, const Transfer& leaving) {
    const Reader all = tx.as_of({}).unscoped("the record that leaves");
    const auto pupil = leaving.pupil_id
                           ? all.first<people::Pupil>(where<&people::Pupil::id> == *leaving.pupil_id)
                           : std::nullopt;
    if (!pupil) stop(ProblemKind::conflict, "id", "record_gone");
    return *pupil;
}

/// He stays: what the old school handed over is no longer the other one's to read.
void take_package_from_receiver(Tx& tx, const Transfer& own) {
    tx.everywhere("who does not come leaves no records behind", [&] {
        const auto other = other_side(tx, own);
        for (const Transfer* side : {&own, other ? &*other : nullptr}) {
            if (!side || side->direction != Direction::in) continue;
            for (const TransferPackage& package :
                 tx.all<TransferPackage>(where<&TransferPackage::transfer_id> == side->id))
                tx.end(package.id);
        }
    });
}

/// The archive of a school brings the number of a set along; here it may be another set's.
bool wrote_last_step(const Reader& reader, const Transfer& own) {
    db::Query query(reader.connection(),
                    "select 1 from change_log where change_set_id = ? and entity = ? and row_id = ? limit 1");
    const Entity& entity = reader.catalog().of(type_key<Transfer>());
    return query.bind(own.last_set).bind(entity.table).bind(own.id.value).next();
}

}  // namespace

Transfer accept(Tx& tx, const Acceptance& acceptance) {
    const Transfer own = begin_step(tx, acceptance.id, Step::accept);
    const classes::Class wanted = tx.get(acceptance.class_id);
    const calendar::SchoolYear year = tx.get(wanted.year_id);
    const Date day = own.effective_on.value_or(std::max(tx.today(), year.first_day));
    Findings findings =
        check_move({.first = day, .class_year_from = year.first_day, .class_year_to = year.last_day});
    const Findings place = check_place(place_in(tx, wanted, day, own.id), !acceptance.note.empty());
    findings.insert(findings.end(), place.begin(), place.end());
    require(std::move(findings));
    const Date release_due = due_day(tx, "transfer_release", tx.today());
    return settle(tx, own, *after(Step::accept, own), [&](Transfer& row) {
        row.release_due = release_due;
        if (row.direction != Direction::in) return;
        row.class_id = wanted.id;
        row.note = acceptance.note;
    });
}

Transfer refuse(Tx& tx, const Refusal& refusal) {
    const Transfer own = begin_step(tx, refusal.id, Step::refuse);
    return settle(tx, own, TransferState::refused, [&](Transfer& row) {
        row.note = refusal.note;
        row.personal_number.reset();
    });
}

Transfer withdraw(Tx& tx, const Refusal& withdrawal) {
    const Transfer own = tx.get(withdrawal.id);
    require_withdrawer(tx, own);
    if (!after(Step::withdraw, own)) stop(ProblemKind::conflict, "id", "not_this_step");
    take_package_from_receiver(tx, own);
    return settle(tx, own, TransferState::withdrawn, [&](Transfer& row) {
        row.note = withdrawal.note;
        row.personal_number.reset();
    });
}

Transfer release(Tx& tx, const Release& wanted) {
    Transfer own = begin_step(tx, wanted.id, Step::release);
    const people::Pupil pupil = leaving_pupil(tx, own);
    const auto effective = wanted.effective_on ? wanted.effective_on : own.effective_on;
    if (effective) require(check_move({.first = *effective, .record_began = pupil.valid_from}));
    const std::string contents = package_of(tx, own);
    const std::string hash = crypto::hex(crypto::sha256(contents));
    const Date placement_due = due_day(tx, "transfer_placement", tx.today());
    const auto keep = [&](const Transfer& row) {
        tx.put(TransferPackage{.transfer_id = row.id,
                               .person_id = row.person_id,
                               .contents = contents,
                               .hash = hash,
                               .released_on = tx.today()});
    };
    own = settle(tx, own, TransferState::records_released, [&](Transfer& row) {
        row.effective_on = effective;
        row.package_hash = hash;
        row.placement_due = placement_due;
        // The letter goes with him: the book of the school that receives him names it, too.
        row.decision = wanted.decision;
    });
    tx.everywhere("each side keeps what was handed over", [&] {
        const auto other = other_side(tx, own);
        if (other)
            tx.in_school(tx.first<org::School>(where<&org::School::code> == own.other_code)->id,
                         [&] { keep(*other); });
    });
    tx.as_system("each side keeps what was handed over", [&] { keep(own); });
    return own;
}

Transfer note_papers(Tx& tx, const Papers& papers) {
    const Transfer own = begin_step(tx, papers.id, Step::note_papers);
    const Date placement_due = due_day(tx, "transfer_placement", tx.today());
    return settle(tx, own, TransferState::records_released, [&](Transfer& row) {
        row.decision = papers.decision;
        row.placement_due = placement_due;
    });
}

Transfer take_back(Tx& tx, const WhichTransfer& which) {
    const Transfer own = tx.get(which.id);
    if (!tx.may_write(tx.catalog().of(type_key<Transfer>()), own.id.value))
        stop(ProblemKind::forbidden, "", "forbidden");
    if (own.state == TransferState::applied || own.acted_by != own.direction || own.last_set == 0
        || !wrote_last_step(tx, own))
        stop(ProblemKind::conflict, "id", "not_your_step");
    tx.everywhere("a school takes back its own last step", [&] { store::undo(tx, own.last_set); });
    return tx.get(own.id);
}

}  // namespace truong::transfers
