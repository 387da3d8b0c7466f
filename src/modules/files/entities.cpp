#include "modules/files/entities.hpp"

namespace truong::files {

namespace {

constexpr FieldOptions file_name{.limit = 150}, hash_text{.limit = 64},
    purpose_text{.limit = 60, .required = false};
constexpr FieldOptions file_size{.limit = file_limit, .minimum = 1};

Condition own_upload(const Question& question) {
    const Actor& actor = question.actor;
    return actor.account && actor.hat != Hat::none ? where<&Upload::account> == actor.account.value : never();
}

/// Everybody sees how much room his school has; what others have is nobody's business.
Condition quota_of_own_school(const Question& question) {
    const Actor& actor = question.actor;
    if (actor.hat == Hat::none || !actor.school) return never();
    return (where<&FileQuota::school> == actor.school) || where<&FileQuota::school>.is_null();
}

Presentation look_of_quota() {
    return {.task = Task::data,
            .icon = "archive",
            .many = {"Dung lượng tệp của trường", "Room for files"},
            .verb = {"Đặt dung lượng", "Set the room of a school"},
            .empty = {"Mỗi trường được giữ bao nhiêu tệp. Không có dòng riêng thì theo mức chung.",
                      "How much each school may keep. Without a line of its own the common one holds."}};
}

void declare_files(Catalog& catalog) {
    catalog.entity<StoredFile>("fil", {"Tệp", "File"})
        .field<&StoredFile::name>({"Tên tệp", "Name"}, file_name)
        .field<&StoredFile::media_type>({"Loại tệp", "Media type"}, {.limit = 100})
        .field<&StoredFile::size>({"Dung lượng (byte)", "Size in bytes"}, file_size)
        .field<&StoredFile::sha256>({"Mã SHA-256", "SHA-256"}, hash_text)
        .field<&StoredFile::uploaded_by>({"Tài khoản đã gửi", "Account that uploaded it"})
        .field<&StoredFile::purpose>({"Mục đích", "Purpose"}, purpose_text)
        .field<&StoredFile::uploaded_at>({"Thời điểm gửi", "Uploaded at"})
        .read<own_file>()
        .write<own_file>();
    catalog.entity<Upload>("upl", {"Tệp đang gửi", "Upload"})
        .field<&Upload::name>({"Tên tệp", "Name"}, file_name)
        .field<&Upload::size>({"Dung lượng (byte)", "Size in bytes"}, file_size)
        .field<&Upload::sha256>({"Mã SHA-256", "SHA-256"}, hash_text)
        .field<&Upload::purpose>({"Mục đích", "Purpose"}, purpose_text)
        .field<&Upload::account>({"Tài khoản", "Account"})
        .field<&Upload::file>({"Tệp đã xong", "File, once finished"})
        .field<&Upload::used_at>({"Dùng lần cuối", "Last used"})
        .read<own_upload>()
        .write<own_upload>();
    catalog.entity<FileQuota>("fqt", {"Dung lượng tệp cho phép", "Room for files"})
        .field<&FileQuota::school>({"Trường", "School"},
                                   {.help = {"Trống: mọi trường", "Empty: every school"}, .priority = 1})
        .field<&FileQuota::bytes>({"Số byte", "Bytes"},
                                  {.limit = std::int64_t{1} << 50,
                                   .help = {"1 GB là 1073741824.", "1 GB is 1073741824."},
                                   .priority = 1})
        .unique<&FileQuota::school>()
        .server_wide()
        .read<any_of<quota_of_own_school, server_administrator>>()
        .write<server_administrator>()
        .part_of<&FileQuota::school>({"Dung lượng tệp", "Room for files"}, 8)
        .present(look_of_quota())
        .rest(Rest::full);
    catalog.entity<ContentRemoval>("crm", {"Nội dung chờ xóa", "Content to be removed"})
        .field<&ContentRemoval::sha256>({"Mã SHA-256", "SHA-256"}, hash_text)
        .unique<&ContentRemoval::sha256>()
        .server_wide()
        .read<system_only>()
        .write<system_only>();
}

void declare_messages(Catalog& catalog) {
    catalog.message<NewUpload>()
        .field<&NewUpload::name>({"Tên tệp", "Name"}, file_name)
        .field<&NewUpload::size>({"Dung lượng (byte)", "Size in bytes"}, file_size)
        .field<&NewUpload::sha256>({"Mã SHA-256", "SHA-256"}, hash_text)
        .field<&NewUpload::purpose>({"Mục đích", "Purpose"}, purpose_text);
    catalog.message<UploadState>()
        .field<&UploadState::id>({"Mã", "Id"})
        .field<&UploadState::name>({"Tên tệp", "Name"}, file_name)
        .field<&UploadState::size>({"Dung lượng (byte)", "Size in bytes"}, file_size)
        .field<&UploadState::offset>({"Đã nhận (byte)", "Received bytes"})
        .field<&UploadState::file_id>({"Tệp", "File"});
    catalog.message<FileAsk>().field<&FileAsk::id>({"Mã", "Id"});
    catalog.message<FileDescription>()
        .field<&FileDescription::id>({"Mã", "Id"})
        .field<&FileDescription::name>({"Tên tệp", "Name"}, file_name)
        .field<&FileDescription::media_type>({"Loại tệp", "Media type"}, {.limit = 100})
        .field<&FileDescription::sha256>({"Mã SHA-256", "SHA-256"}, hash_text)
        .field<&FileDescription::purpose>({"Mục đích", "Purpose"}, purpose_text)
        .field<&FileDescription::size>({"Dung lượng (byte)", "Size in bytes"}, file_size)
        .field<&FileDescription::uploaded_at>({"Thời điểm gửi", "Uploaded at"});
    catalog.message<CheckAsk>();
    catalog.message<CheckAsked>().field<&CheckAsked::job>({"Mã việc", "Job"}, {.limit = 20});
    catalog.message<UsageAsk>();
    catalog.message<FileUsage>()
        .field<&FileUsage::used>({"Đã dùng (byte)", "Used bytes"})
        .field<&FileUsage::arriving>({"Đang gửi (byte)", "Arriving bytes"})
        .field<&FileUsage::quota>({"Cho phép (byte)", "Quota in bytes"});
}

}  // namespace

Condition own_file(const Question& question) {
    const Actor& actor = question.actor;
    return actor.account && actor.hat != Hat::none ? where<&StoredFile::uploaded_by> == actor.account.value
                                                   : never();
}

void declare(Catalog& catalog) {
    declare_files(catalog);
    declare_messages(catalog);
    declare_findings(catalog);
}

}  // namespace truong::files
