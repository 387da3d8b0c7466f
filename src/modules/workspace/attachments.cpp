#include "modules/workspace/entities.hpp"
#include "modules/workspace/record.hpp"

namespace truong::workspace {

namespace {

AttachmentView attachment_view(const Reader& reader, const Attachment& attachment) {
    const Reader any = reader.unscoped("who may read the record may know what hangs on it");
    const auto file = any.first<files::StoredFile>(where<&files::StoredFile::id> == attachment.file_id);
    AttachmentView view{.id = attachment.id,
                        .record = attachment.record,
                        .file_id = attachment.file_id,
                        .title = attachment.title,
                        .audience = attachment.audience,
                        .author = name_of_account(reader, attachment.author_id),
                        .mine = attachment.author_id == reader.actor().account};
    if (file) {
        view.name = file->name;
        view.media_type = file->media_type;
        view.size = file->size;
    }
    return view;
}

/// A file that somebody else uploaded is read by whom that one meant: hung on another record it would be read
/// by more.
void require_own_upload(const Reader& reader, Id<files::StoredFile> file) {
    if (files::readable(reader, file).uploaded_by != reader.actor().account.value)
        throw Problem(ProblemKind::forbidden, {{.path = "file_id", .code = "not_your_upload"}});
}

}  // namespace

AttachmentView attach(Tx& tx, const NewAttachment& wanted) {
    const Record record = find_record(tx, wanted.record);
    require_worker(tx);
    require_own_upload(tx, wanted.file_id);
    require_room(tx, record, tx.catalog().of(type_key<Attachment>()));
    Attachment attachment{.record = wanted.record,
                          .person_id = record.person,
                          .author_id = tx.actor().account,
                          .audience = wanted.audience,
                          .file_id = wanted.file_id,
                          .title = wanted.title};
    tx.as_system("whether he may write was asked of the record",
                 [&] { tx.in_school(owner_of(tx, record), [&] { attachment = tx.put(attachment); }); });
    return attachment_view(tx, attachment);
}

AttachmentView detach(Tx& tx, const NamedAttachment& wanted) {
    require_worker(tx);
    const Attachment attachment = tx.get(wanted.id);
    if (attachment.author_id != tx.actor().account)
        throw Problem(ProblemKind::forbidden, {{.path = "id", .code = "of_its_author"}});
    find_record(tx, attachment.record);
    tx.end(attachment.id);
    return attachment_view(tx, attachment);
}

std::vector<AttachmentView> attachments(const Reader& reader, const RecordQuery& query) {
    const Record record = find_record(reader, query.record);
    const Reader all = reader.unscoped("who may read the record reads what is meant for him beside it");
    const Entity& entity = reader.catalog().of(type_key<Attachment>());
    std::vector<AttachmentView> views;
    for (const Attachment& attachment :
         all.all<Attachment>({.condition = beside(reader, record, entity), .limit = beside_limit}))
        if (meant_for(reader.actor(), attachment.audience, attachment.author_id))
            views.push_back(attachment_view(reader, attachment));
    return views;
}

bool holds_file(const Reader& reader, Id<files::StoredFile> file) {
    const Reader all = reader.unscoped("a file hangs on a record whoever asks");
    return all.exists<Attachment>(where<&Attachment::file_id> == file);
}

bool may_read_file(const Reader& reader, Id<files::StoredFile> file) {
    const Reader all = reader.unscoped("who may read it is asked of each record that it hangs on");
    for (const Attachment& attachment :
         all.all<Attachment>({.condition = where<&Attachment::file_id> == file, .limit = beside_limit}))
        if (meant_for(reader.actor(), attachment.audience, attachment.author_id)
            && may_see(reader, attachment.record))
            return true;
    return false;
}

}  // namespace truong::workspace
