-- a row names a document that is not there
-- severity: error
-- each table with: document_id
select '{table}' as "table", document_id, count(*) as rows
from {table} anti join core.dim_document using (document_id)
where document_id is not null and '{table}' <> 'ops.reject'
group by document_id
-- end
