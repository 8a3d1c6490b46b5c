using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CasesAndPictures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "enforcement_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    number_key = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    cause = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    judge = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<long>(type: "bigint", nullable: true),
                    content_sha256 = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enforcement_case", x => x.id);
                    table.ForeignKey(
                        name: "fk_enforcement_case_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    title_zh = table.Column<string>(type: "text", nullable: false),
                    title_en = table.Column<string>(type: "text", nullable: false),
                    region_zh = table.Column<string>(type: "text", nullable: false),
                    region_en = table.Column<string>(type: "text", nullable: false),
                    facts_json = table.Column<string>(type: "text", nullable: false),
                    is_necessary_home = table.Column<bool>(type: "boolean", nullable: false),
                    is_criminal = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asset", x => x.id);
                    table.ForeignKey(
                        name: "fk_asset_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_court",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_court", x => new { x.case_id, x.since });
                    table.ForeignKey(
                        name: "fk_case_court_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_court_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_party",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    is_body = table.Column<bool>(type: "boolean", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_party", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_party_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_party_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset_picture",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    asset_id = table.Column<Guid>(type: "uuid", nullable: false),
                    original_sha256 = table.Column<string>(type: "character varying(64)", nullable: false),
                    caption_zh = table.Column<string>(type: "text", nullable: false),
                    caption_en = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    edit = table.Column<string>(type: "text", nullable: false),
                    copied_edit = table.Column<string>(type: "text", nullable: true),
                    draft_sha256 = table.Column<string>(type: "text", nullable: true),
                    small_sha256 = table.Column<string>(type: "text", nullable: true),
                    medium_sha256 = table.Column<string>(type: "text", nullable: true),
                    large_sha256 = table.Column<string>(type: "text", nullable: true),
                    fault = table.Column<int>(type: "integer", nullable: true),
                    tried_at = table.Column<long>(type: "bigint", nullable: true),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asset_picture", x => x.id);
                    table.ForeignKey(
                        name: "fk_asset_picture_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_asset_picture_stored_file_original_sha256",
                        column: x => x.original_sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seizure",
                columns: table => new
                {
                    asset_id = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    authority = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seizure", x => new { x.asset_id, x.document });
                    table.ForeignKey(
                        name: "fk_seizure_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "claim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    asset_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_claim_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_claim_case_party_party_id",
                        column: x => x.party_id,
                        principalTable: "case_party",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_claim_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_asset_case_id_reference",
                table: "asset",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_number",
                table: "asset",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_picture_asset_id_ordinal",
                table: "asset_picture",
                columns: new[] { "asset_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_asset_picture_asset_id_original_sha256",
                table: "asset_picture",
                columns: new[] { "asset_id", "original_sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_picture_original_sha256",
                table: "asset_picture",
                column: "original_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_case_court_court_id",
                table: "case_court",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_party_account_id",
                table: "case_party",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_party_case_id_reference",
                table: "case_party",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_asset_id",
                table: "claim",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_case_id_reference",
                table: "claim",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_party_id",
                table: "claim",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_enforcement_case_court_id_changed_at_id",
                table: "enforcement_case",
                columns: new[] { "court_id", "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_enforcement_case_number_key",
                table: "enforcement_case",
                column: "number_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_seizure_until",
                table: "seizure",
                column: "until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asset_picture");

            migrationBuilder.DropTable(
                name: "case_court");

            migrationBuilder.DropTable(
                name: "claim");

            migrationBuilder.DropTable(
                name: "seizure");

            migrationBuilder.DropTable(
                name: "case_party");

            migrationBuilder.DropTable(
                name: "asset");

            migrationBuilder.DropTable(
                name: "enforcement_case");
        }
    }
}
